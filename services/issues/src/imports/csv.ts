/** One record; `line` is the line of the text on which it begins, from 1. */
export type CsvRecord = { readonly line: number; readonly values: readonly string[] };

/** A quotation mark that is never closed, or stands where none may. */
export class CsvFault extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`unbalanced quotation mark on line ${line}`);
    this.line = line;
  }
}

/**
 * Reads CSV as RFC 4180 has it: values in quotes may hold delimiters, line ends and doubled quotes. Takes a byte order mark
 * and any line end; leaves empty lines out. @throws CsvFault
 */
export function readCsv(text: string, delimiter: string): CsvRecord[] {
  const special = delimiter === '|' ? '\\|' : delimiter;
  const token = new RegExp(
    `"([^"]*(?:""[^"]*)*)"(?=${special}|\\r|\\n|$)|([^"${special}\\r\\n][^${special}\\r\\n]*)|(${special})|(\\r\\n|\\r|\\n)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let line = 1;
  let begun = 1;
  let values: string[] = [];
  let value: string | undefined;
  const endValue = () => {
    values.push(value ?? '');
    value = undefined;
  };
  const endRecord = () => {
    if (values.length > 0 || value !== undefined) {
      endValue();
      records.push({ line: begun, values });
    }
    values = [];
    begun = line;
  };
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) throw new CsvFault(line);
    const [, quoted, plain, separator] = found;
    if (quoted !== undefined) {
      value = quoted.replaceAll('""', '"');
      line += quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
    } else if (plain !== undefined) value = plain;
    else if (separator !== undefined) endValue();
    else {
      line += 1;
      endRecord();
    }
  }
  endRecord();
  return records;
}
