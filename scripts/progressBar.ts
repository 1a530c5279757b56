const WIDTH = 30;

/** Shows how far a long work is: one moving line on a terminal, a line per tenth elsewhere. */
export function progressBar(): (done: number, total: number, what: string) => void {
  let shown = -1;
  return (done, total, what) => {
    const share = total === 0 ? 1 : done / total;
    const step = process.stdout.isTTY ? Math.floor(share * 200) : Math.floor(share * 10);
    if (step === shown) return;
    shown = step;
    const full = Math.round(share * WIDTH);
    const line = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${what}`;
    process.stdout.write(process.stdout.isTTY ? `\r${line.padEnd(70)}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}
