import { expose, transfer } from 'comlink';
import { buffersIn } from './buffersIn';
import type { Keeper } from './Keeper';
import { LocalKeeper } from './LocalKeeper';
import { openCache } from './openCache';

const keeper = new LocalKeeper(openCache());

/** As the keeper, but pictures are handed over instead of copied. */
const served: Keeper = Object.assign(Object.create(keeper) as Keeper, {
  ...keeper,
  publish: async () => {
    const picture = await keeper.publish();
    return transfer(picture, buffersIn(picture));
  },
});

expose(served);
