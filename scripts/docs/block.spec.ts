import { describe, expect, it } from '@jest/globals';
import { markdownTable, withBlock } from './block.ts';

const page = (inner: string) => `# Title\n<!-- generated: x -->${inner}<!-- end of generated: x -->\nend\n`;

describe('withBlock', () => {
  it('replaces what stands between the markers and nothing else', () => {
    expect(withBlock(page('\nold\n'), 'x', 'new\nlines\n')).toBe(page('\nnew\nlines\n'));
  });

  it('gives the same text again', () => {
    const once = withBlock(page(''), 'x', 'new');
    expect(withBlock(once, 'x', 'new')).toBe(once);
  });

  it.each([
    ['no markers', '# Title'],
    ['no closing marker', '<!-- generated: x -->'],
    ['the wrong order', '<!-- end of generated: x --><!-- generated: x -->'],
    ['the block twice', page('') + page('')],
    ['a block of another name', page('').replaceAll(': x', ': y')],
  ])('refuses %s', (_, text) => {
    expect(() => withBlock(text, 'x', 'new')).toThrow('expected "<!-- generated: x -->"');
  });
});

describe('markdownTable', () => {
  it('writes head, rule and rows, with pipes escaped', () => {
    expect(markdownTable(['a', 'b'], [['1', 'x|y']])).toBe('| a | b |\n|---|---|\n| 1 | x\\|y |');
  });
});
