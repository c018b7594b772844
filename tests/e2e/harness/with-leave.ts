/**
 * The extension as if the reader had said yes to all sites: browsers ask in a window of their own that no driver can press.
 * withLeave("chromium") -> a copy of the build whose optional hosts are granted from the start. Nothing else is changed.
 * It must not be used where the asking itself is tested.
 */
import type { Engine } from '../../../scripts/find-browser';
import { alteredExtension } from './altered-extension';

export function withLeave(engine: Engine): string {
  return alteredExtension(engine, {
    'manifest.json': (bytes) => {
      const manifest = JSON.parse(bytes.toString()) as Record<string, unknown>;
      return Buffer.from(JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
    },
  });
}
