import { describe, expect, it } from '@jest/globals';
import { codesInTables, userErrorCodes } from './errorCodes.ts';

const supergraph = (values: string) => `enum Other { A } enum UserErrorCode { ${values} }`;

describe('userErrorCodes', () => {
  it('reads meaning and services of every code', () => {
    const sdl = supergraph(`
      """
      输入无效 A field
      has the wrong shape.
      """
      INVALID_INPUT @join__enumValue(graph: RESIDENTS) @join__enumValue(graph: ISSUES)
      "已评价 Rated once." ALREADY_RATED @join__enumValue(graph: ISSUES)`);
    expect(userErrorCodes(sdl)).toEqual([
      { code: 'INVALID_INPUT', meaning: '输入无效 A field has the wrong shape.', services: ['issues', 'residents'] },
      { code: 'ALREADY_RATED', meaning: '已评价 Rated once.', services: ['issues'] },
    ]);
  });

  it('refuses a code without a description, and a supergraph without the enum', () => {
    expect(() => userErrorCodes(supergraph('MUTE'))).toThrow('UserErrorCode.MUTE has no description');
    expect(() => userErrorCodes('enum Other { A }')).toThrow('no enum UserErrorCode');
  });
});

describe('codesInTables', () => {
  it('reads the first cells of rows only', () => {
    const text = '| code | meaning |\n|---|---|\n| `A_B` | like `C` |\nsee `D`\n| `E` | … |';
    expect(codesInTables(text)).toEqual(['A_B', 'E']);
  });
});
