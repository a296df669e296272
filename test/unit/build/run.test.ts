import { describe, expect, it } from 'vitest';
import { decideSignals, exitStatus, runCollected, runInherited } from '../../../build/bootstrap/run.mjs';

describe('a child process', () => {
  it('gives its exit status', () => {
    expect(exitStatus(3, null)).toBe(3);
    expect(exitStatus(null, 'SIGTERM')).toBe(143);
    expect(exitStatus(null, 'SIGKILL')).toBe(137);
  });

  it('gets Ctrl+C from the terminal itself, and from us only without one', () => {
    expect(decideSignals(true)).toEqual({ forward: ['SIGTERM', 'SIGHUP'], outlive: ['SIGINT'] });
    expect(decideSignals(false).forward).toContain('SIGINT');
  });

  it('passes its status through', async () => {
    expect(await runInherited(process.execPath, ['-e', 'process.exit(5)'])).toBe(5);
  });

  it('keeps its words when asked to', async () => {
    const { status, output } = await runCollected(process.execPath, ['-e', 'console.log("xin chào")']);
    expect({ status, output: output.trim() }).toEqual({ status: 0, output: 'xin chào' });
  });

  it('that cannot be found is a status, not a crash', async () => {
    expect(await runCollected('so-vang-no-such-program', [])).toMatchObject({ status: 127 });
  });
});
