import { issuerModule } from '@linli/gateway/issuer';
import { gatewayModule } from '@linli/gateway/module';
import { issuesModule } from '@linli/issues/module';
import { infrastructureModules } from '@linli/kit/runtime/infrastructure.ts';
import type { Module } from '@linli/kit/runtime/module.ts';
import type { ServiceModule } from '@linli/kit/service.ts';
import { organizationsModule } from '@linli/organizations/module';
import { propertyModule } from '@linli/property/module';
import { residentsModule } from '@linli/residents/module';
import { volunteeringModule } from '@linli/volunteering/module';

/** The five services. */
export const services: readonly ServiceModule[] = [
  organizationsModule,
  residentsModule,
  issuesModule,
  volunteeringModule,
  propertyModule,
];

const holdsEveryService = (targets: readonly string[]): boolean => services.every(({ name }) => targets.includes(name));

/** Every module of the product, in no particular order; `--target` chooses among them. */
export const modules: readonly Module[] = [
  ...infrastructureModules(holdsEveryService),
  ...services,
  issuerModule,
  gatewayModule,
];

export const serviceNames: readonly string[] = services.map(({ name }) => name);
