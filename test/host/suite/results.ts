/** What the runner inside VS Code tells the script that started it (../run.mjs). */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  failures: { title: string; message: string }[];
}
