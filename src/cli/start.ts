import { enableCompileCache } from 'node:module';

enableCompileCache();
const [{ readAndServe }, { terminalOutput }, { runToEnd }] = await Promise.all([
  import('./mirror.ts'),
  import('./output.ts'),
  import('./run.ts'),
]);
const paths = process.argv.slice(2);
process.exitCode = await runToEnd(false, (stop) =>
  readAndServe(paths, { output: terminalOutput(false), stop }),
);
