/**
 * What a person says about entities: the checked content of an entities.json.
 * {"entities":[{"id":"komdigi","name":"Komdigi","kind":"organization","aliases":[{"text":"Komdigi","language":"id"}]}]}.
 * It must not know who reads the file: JSON comes in as a value, with the place to name in an error.
 */
import type { Alias, EntityKind } from './entity';

/** An entity someone vouches for. Its own name is always among its aliases. */
export interface VouchedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly Alias[];
}
