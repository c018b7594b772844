/**
 * The built manifests, whole, beside the ones a person has approved: a permission more fails here until it is decided.
 * Approve a change on purpose by editing manifest-chrome.golden.json or manifest-firefox.golden.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './code';

interface Manifest {
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [field: string]: unknown;
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const built = () => read(`.output/${browser}-mv3/manifest.json`);

  it('is the approved one', () => {
    expect(built()).toEqual(read(`tests/house/manifest-${browser}.golden.json`));
  });

  it('asks for no host, no resource for pages and no door for other extensions', () => {
    const fields = Object.keys(built());
    const never = ['host_permissions', 'web_accessible_resources', 'externally_connectable', 'optional_permissions', 'sandbox'];
    expect(fields.filter((field) => never.includes(field))).toEqual([]);
  });

  it('lets its pages run nothing but their own scripts', () => {
    const { extension_pages: policy } = built().content_security_policy;
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
