import { parseArgs } from 'node:util';
import { reportRefusal } from './command-line/report-refusal.ts';
import { runServer } from './command-line/run-server.ts';

/** Entry of the browser shell: `serve.mjs [--demo] [--no-window] [--data DIR] [--port N]`. */
const { values } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    'no-window': { type: 'boolean', default: false },
    data: { type: 'string' },
    port: { type: 'string' },
  },
});

try {
  await runServer({
    data: values.data,
    demo: values.demo,
    window: !values['no-window'],
    port: values.port === undefined ? undefined : Number(values.port),
  });
  process.exit(0);
} catch (error) {
  process.exit(reportRefusal(error, false));
}
