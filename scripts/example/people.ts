import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { pick, randomFrom } from './random.ts';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟崔谭廖范汪陆金',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰春梅建国志文海燕雪婷宇浩然欣怡子涵晨曦思远嘉懿俊博雅琪若彤一诺',
];

export type ExamplePerson = { readonly name: string; readonly idNumber: string; readonly phone: string };

/** Synthetic people: nobody's real data, the same for the same seed, each with a number of their own. */
export function people(areaCode: string, count: number, seed: number): ExamplePerson[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const given = Array.from({ length: random() < 0.8 ? 2 : 1 }, () => pick(random, GIVEN)).join('');
    const digits = areaCode + birthday(index) + String(100 + (index % 899)).padStart(3, '0');
    return {
      name: pick(random, SURNAMES) + given,
      idNumber: digits + checkCharacter(digits),
      phone: `1${pick(random, [...'3578'])}${String(seed % 100).padStart(2, '0')}${String(index).padStart(7, '0')}`,
    };
  });
}

/** A day from 1945 on; with the serial it makes each number unique. */
function birthday(index: number): string {
  const day = new Date(Date.UTC(1945, 0, 1) + ((index * 7_919) % 22_000) * 86_400_000);
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}
