import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { refusalText } from '#renderer/api/refusal.ts';
import { createStore, useStore } from '#renderer/api/store.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';

export interface Job {
  readonly id: number;
  readonly title: string;
  /** What is counted: bytes of a file, or things made. */
  readonly unit: 'bytes' | 'items';
  readonly total: number;
  readonly done: number;
  readonly startedAt: number;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly error?: unknown;
  readonly cancel: () => void;
}

const jobs = createStore<readonly Job[]>([]);
let nextId = 1;
const FINISHED_STAYS_MS = 2_500;

function patch(id: number, change: Partial<Job>): void {
  jobs.set(jobs.get().map((job) => (job.id === id ? { ...job, ...change } : job)));
}

function drop(id: number): void {
  jobs.set(jobs.get().filter((job) => job.id !== id));
}

/**
 * Runs long work under the tray; it goes on when the page is left.
 * @param total size in bytes, or how many things `unit` says, that `progress` reports against
 * @returns what `work` returns
 * @throws what `work` throws (the tray shows it too); an AbortError after a cancel
 */
async function run<T>(
  title: string,
  total: number,
  work: (progress: (done: number) => void, signal: AbortSignal) => Promise<T>,
  unit: Job['unit'] = 'bytes',
): Promise<T> {
  const id = nextId++;
  const controller = new AbortController();
  const job: Job = {
    id,
    title,
    unit,
    total,
    done: 0,
    startedAt: Date.now(),
    state: 'running',
    cancel: () => controller.abort(),
  };
  jobs.set([...jobs.get(), job]);
  try {
    const result = await work((done) => patch(id, { done }), controller.signal);
    patch(id, { state: 'done', done: total });
    setTimeout(() => drop(id), FINISHED_STAYS_MS);
    return result;
  } catch (error) {
    if (controller.signal.aborted) {
      patch(id, { state: 'stopped' });
      setTimeout(() => drop(id), FINISHED_STAYS_MS);
    } else {
      patch(id, { state: 'failed', error });
    }
    throw error;
  }
}

/** Long work: `const { run } = useJobs(); await run(file.name, file.size, (p, s) => uploadFile(file, p, s))`. */
export function useJobs(): { readonly jobs: readonly Job[]; readonly run: typeof run } {
  return { jobs: useStore(jobs), run };
}

/** The tray at the bottom right; once in the shell. */
export function JobTray() {
  const t = useTexts(ui);
  const all = useStore(jobs);
  if (all.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={t('jobs')}
      sx={{
        position: 'fixed',
        right: 16,
        bottom: 16,
        zIndex: 1300,
        width: 340,
        p: 1.5,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        borderRadius: 1,
        boxShadow: 6,
        bgcolor: 'background.paper',
        border: '1px solid var(--sv-line)',
      }}
    >
      {all.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </Box>
  );
}

function JobLine({ job }: { job: Job }) {
  const t = useTexts(ui);
  const language = useLanguage();
  const seconds = Math.max(0.1, (Date.now() - job.startedAt) / 1000);
  const rate = job.done / seconds;
  const facts = {
    rate: job.unit === 'bytes' ? (rate / 1024 / 1024).toFixed(1) : Math.round(rate),
    left: Math.ceil((job.total - job.done) / Math.max(1, rate)),
  };
  return (
    <Box sx={{ display: 'grid', gap: '4px', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box
          sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {job.title}
        </Box>
        {job.state === 'running' ? (
          <Button size="small" onClick={job.cancel}>
            {t('cancel')}
          </Button>
        ) : (
          <IconButton aria-label={t('close')} onClick={() => drop(job.id)}>
            <CloseIcon />
          </IconButton>
        )}
      </Box>
      {job.state === 'running' && (
        <LinearProgress
          aria-label={job.title}
          variant="determinate"
          value={job.total > 0 ? Math.min(100, (100 * job.done) / job.total) : 0}
        />
      )}
      <Box sx={{ fontSize: '0.78rem', color: job.state === 'failed' ? 'error.main' : 'text.secondary' }}>
        {job.state === 'running' && job.done > 0 && t(job.unit === 'bytes' ? 'jobRate' : 'jobItems', facts)}
        {job.state === 'done' && t('jobDone')}
        {job.state === 'stopped' && t('jobStopped')}
        {job.state === 'failed' && refusalText(job.error, language)}
      </Box>
    </Box>
  );
}
