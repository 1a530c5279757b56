import type { Application } from '../../applications/application.ts';
import { SEALED } from '../../applications/applicationInput.ts';
import type { Evidence } from '../../issue/issue.ts';
import type { ServiceItem } from '../../serviceItems/serviceItem.ts';
import type { Context } from '../context.ts';

/** A part of an application on its way to the graph; made only for those who see everything. */
export type ApplicationPart<T> = { readonly application: Application; readonly part: T };

export const applicationPart =
  (application: Application) =>
  <T>(part: T): ApplicationPart<T> => ({ application, part });

/** Applicant and case workers. */
export async function seesAll({ loaders }: Context, application: Application): Promise<boolean> {
  const view = await loaders.viewOfApplication(application);
  return view === 'FULL' || view === 'OWN';
}

/** A sealed part in clear for somebody who sees everything; the reading is logged. */
export function clearApplication(
  { viewer, loaders }: Context,
  { applicantId }: Application,
  field: keyof typeof SEALED,
  sealed: string,
): Promise<string> {
  const purpose = applicantId === viewer.id ? 'OWN_DATA' : 'APPLICATION';
  return loaders.clearText.load({ subjectId: applicantId, field: SEALED[field], sealed, purpose });
}

export async function clearFile(context: Context, application: Application, file: Evidence): Promise<Evidence> {
  return { ...file, url: await clearApplication(context, application, 'file', file.url) };
}

/** The item as it was in that version, or as it is now. @throws TypeError when nobody knows it; items are retired, never removed */
export async function itemOf(
  { loaders }: Context,
  { itemCode, itemAreaId, itemVersion }: Pick<Application, 'itemCode' | 'itemAreaId'> & { itemVersion?: number },
): Promise<ServiceItem> {
  const areaIds = itemAreaId === null ? [] : [itemAreaId];
  const item = await loaders.serviceItem.load({ code: itemCode, areaIds, version: itemVersion });
  if (!item) throw new TypeError(`There is no service item ${itemCode}`);
  return item;
}

/** Its name in the reader's language; the code where a later catalogue has no such material any more. */
export async function materialName(context: Context, application: Application, code: string): Promise<string> {
  const { materials } = await itemOf(context, application);
  return materials.find((material) => material.code === code)?.name[context.locale] ?? code;
}
