import type { Contract } from '../../coBuilding/contract.ts';
import { maySee } from '../../coBuilding/signContract.ts';
import type { Context } from '../context.ts';

/** The contract, or null when unknown or not the viewer's to see. */
export async function visibleContract({ viewer, loaders }: Context, id: string): Promise<Contract | null> {
  const contract = await loaders.contract.load(id);
  return contract && maySee(viewer, contract) ? contract : null;
}
