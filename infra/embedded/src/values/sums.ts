import { Decimal128, Double, Int32, Long } from 'bson';
import { decAdd, decDivide } from './decimalMath.ts';
import { asDecimal, fitsInt32, fitsInt64 } from './numbers.ts';
import type { Num, Value } from './types.ts';

/** Adds up numbers: integers exactly, doubles with the rounding errors kept apart, decimals as decimals. */
export class Summation {
  private integers = 0n;
  private doubles = 0;
  private correction = 0;
  private decimals: Decimal128 | undefined;
  private widest = 0;
  count = 0;

  add(value: Num): void {
    this.count += 1;
    if (value instanceof Int32) this.integers += BigInt(value.value);
    else if (value instanceof Long) {
      this.widest = Math.max(this.widest, 1);
      this.integers += value.toBigInt();
    } else if (value instanceof Double) {
      this.widest = Math.max(this.widest, 2);
      this.addDouble(value.value);
    } else {
      this.widest = 3;
      this.decimals = this.decimals ? decAdd(this.decimals, value) : value;
    }
  }

  /** Neumaier's compensated step. */
  private addDouble(value: number): void {
    const sum = this.doubles + value;
    const big = Math.abs(this.doubles) >= Math.abs(value) ? this.doubles : value;
    const small = big === value ? this.doubles : value;
    this.correction += Number.isFinite(sum) ? big - sum + small : 0;
    this.doubles = sum;
  }

  private get double(): number {
    const { doubles, correction, integers } = this;
    return doubles + correction + Number(integers);
  }

  private get decimal(): Decimal128 {
    let sum = this.decimals ?? asDecimal(new Int32(0));
    if (this.doubles !== 0 || this.correction !== 0)
      sum = decAdd(sum, asDecimal(new Double(this.doubles + this.correction)));
    return this.integers === 0n ? sum : decAdd(sum, Decimal128.fromString(this.integers.toString()));
  }

  /** The sum in the widest type met; a sum beyond 64 bits becomes a Double. */
  get sum(): Num {
    if (this.widest === 3) return this.decimal;
    if (this.widest === 2) return new Double(this.double);
    if (this.widest === 0 && fitsInt32(Number(this.integers))) return new Int32(Number(this.integers));
    return fitsInt64(this.integers) ? Long.fromBigInt(this.integers) : new Double(Number(this.integers));
  }

  /** The mean as Double (or Decimal128); null of nothing. */
  get mean(): Value {
    if (this.count === 0) return null;
    if (this.widest === 3) return decDivide(this.decimal, asDecimal(new Int32(this.count)));
    return new Double(this.double / this.count);
  }
}
