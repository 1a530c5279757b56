/** Natural id: one issue per finding of a visit. */
export const issueOfFinding = (findingId: string): string => `iss_${findingId.replace(/^[a-z]+_/, '')}`;
