import { StartError } from '../config/environment.ts';
import type { Module } from './module.ts';

/**
 * The named modules and everything they depend on, each after its dependencies.
 * @throws StartError for an unknown name or a cycle.
 */
export function startOrder(all: readonly Module[], wanted: readonly string[]): Module[] {
  const byName = new Map(all.map((module) => [module.name, module]));
  const ordered: Module[] = [];
  const visiting = new Set<string>();

  const visit = (name: string): void => {
    const module = byName.get(name);
    if (!module)
      throw new StartError(`There is no target "${name}". Known targets: all, ${[...byName.keys()].join(', ')}.`);
    if (ordered.includes(module)) return;
    if (visiting.has(name)) throw new StartError(`Modules depend on each other in a circle at "${name}".`);
    visiting.add(name);
    for (const dependency of module.dependsOn) visit(dependency);
    visiting.delete(name);
    ordered.push(module);
  };

  for (const name of wanted.includes('all') ? byName.keys() : wanted) visit(name);
  return ordered;
}
