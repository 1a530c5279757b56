import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ISSUE_MATRIX, type Procedure, REPORT_ROW, WAYS } from './issueMatrix.ts';
import { inputOf, type IssueDocument, type Matrix, PEOPLE, startMatrix, type Who } from './issueMatrixWorld.ts';

const COLUMNS = Object.keys(PEOPLE) as Who[];
const PROCEDURES = Object.keys(WAYS) as Procedure[];
const SIGNS = new Map([
  ['FORBIDDEN', '·'],
  ['NOT_FOUND', '?'],
]);

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.stop());

/** The rows of a procedure, step by step along one issue. */
async function rowsOf(procedure: Procedure): Promise<string[]> {
  const { category, way } = WAYS[procedure];
  const other = await reported(category, 'resident');
  // The issue that others are merged into stays out of the way.
  await matrix.documents.updateOne({ _id: other }, { $set: { categoryCode: '11-012' } });
  await reported(category, 'reporter');
  const rows: string[] = [];
  for (const { step, mutations, by, go } of way) {
    const issue = await matrix.only(category);
    expect([procedure, issue.run.step]).toEqual([procedure, step]);
    for (const mutation of mutations) rows.push(`${step} ${mutation} ${await cellsOf(mutation, issue, other)}`);
    if (go) expect([step, go, await matrix.attempt(PEOPLE[by], ...inputOf(go, issue, other))]).toEqual([step, go, '+']);
  }
  return rows;
}

async function reported(category: string, who: Who): Promise<string> {
  expect(await matrix.report(PEOPLE[who], category)).toBe('+');
  return (await matrix.only(category))._id;
}

/** Everybody tries; after each who succeeds the issue is put back as it was. */
async function cellsOf(mutation: string, issue: IssueDocument, other: string): Promise<string> {
  const cells: string[] = [];
  for (const who of COLUMNS) {
    const cell = await matrix.attempt(PEOPLE[who], ...inputOf(mutation, issue, other));
    if (cell === '+') await matrix.restore(issue);
    cells.push(SIGNS.get(cell) ?? cell);
  }
  return cells.join(' ');
}

describe('I3 I4 who may do what, by the roles of the gateway', () => {
  it.each(PROCEDURES)('I3 %s: every step × every action × every role', async (procedure) => {
    const expected = ISSUE_MATRIX[procedure].trim().split('\n');
    expect(await rowsOf(procedure)).toEqual(expected.map((line) => line.replace(/ +/g, ' ')));
  });

  it('I1 who may report', async () => {
    const cells: string[] = [];
    for (const who of COLUMNS) {
      const cell = await matrix.report(PEOPLE[who], '11-013');
      cells.push(SIGNS.get(cell) ?? cell);
    }
    expect(cells.join(' ')).toBe(REPORT_ROW);
  });
});
