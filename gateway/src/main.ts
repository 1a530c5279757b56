import { main } from '@linli/kit/runtime/main.ts';
import { redisModule } from '@linli/kit/redis/redis.ts';
import { secretsModule } from '@linli/kit/security/secrets.ts';
import { issuerModule } from './issuer/module.ts';
import { gatewayModule } from './module.ts';

await main([secretsModule, redisModule, issuerModule, gatewayModule], process.argv.slice(2), { targets: ['gateway'] });
