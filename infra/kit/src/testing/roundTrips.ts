const READS = /^linli_documents_commands_total\{.*command="(?:find|aggregate|count|distinct|getMore)"/;

/** Reading round trips to the documents, from the text of `/metrics`; the relay's own looks at the outbox left out. */
export function readRoundTrips(metrics: string): number {
  const lines = metrics.split('\n').filter((line) => READS.test(line) && !line.includes('collection="outbox'));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
