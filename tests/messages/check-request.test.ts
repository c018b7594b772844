import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPageRequest, MAX_TEXTS_A_REQUEST, MAX_UNITS_A_REQUEST } from '../../lib/messages/check-request';

const SUBJECT = { entity: 'komdigi', name: 'Komdigi', kind: 'organization' };
const PLACE = { mark: '0.5', rects: [{ left: 1, top: 2, right: 3, bottom: 4 }], line: 0, width: 600, height: 150 };

describe('checkPageRequest', () => {
  it.each([
    { type: 'page-start' },
    { type: 'page-start', top: 'https://news.example' },
    { type: 'find-mentions', texts: ['Komdigi'], language: 'id' },
    { type: 'open-card', entity: 'komdigi' },
    { type: 'open-card', entity: 'komdigi', at: '2025-03-27T16:00+07:00' },
    { type: 'tell-apart', entities: ['nanning', 'nanning-band'] },
    { type: 'set-site', off: true },
    { type: 'set-muted', entity: 'komdigi', muted: false },
    { type: 'open-article', article: '9f', start: 0, end: 4 },
    { type: 'open-entity', entity: 'komdigi' },
    { type: 'open-entity', entity: 'komdigi', at: '2025' },
    { type: 'tell-top', call: { is: 'away' } },
    { type: 'tell-top', call: { is: 'point', subject: SUBJECT, place: PLACE, open: true, focus: false } },
    { type: 'tell-top', call: { is: 'mentions', entities: [{ ...SUBJECT, count: 2 }] } },
    { type: 'tell-frames', order: { type: 'count' } },
    { type: 'tell-frames', frame: 7, order: { type: 'step', by: -1, edge: true, entity: 'komdigi' } },
    { type: 'tell-card', mark: '0.5' },
  ])('lets $type through as it is', (request) => {
    expect(checkPageRequest(request)).toEqual(request);
  });

  it.each([
    ['no object', 'page-start'],
    ['an unknown type', { type: 'delete-everything' }],
    ['a field too many', { type: 'open-card', entity: 'a', url: 'https://x.example' }],
    ['a field of a wrong type', { type: 'open-card', entity: { id: 'a' } }],
    ['too many to tell apart', { type: 'tell-apart', entities: Array(11).fill('a') }],
    ['an empty id', { type: 'open-card', entity: '' }],
    ['a date that is none', { type: 'open-card', entity: 'a', at: 'yesterday' }],
    ['a place in an entity', { type: 'open-entity', entity: 'a', start: 1 }],
    ['a negative offset', { type: 'open-article', article: 'a', start: -1, end: 2 }],
    ['a call of no kind', { type: 'tell-top', call: { is: 'click' } }],
    ['a place without end', { type: 'tell-top', call: { is: 'point', subject: SUBJECT, place: { ...PLACE, width: Infinity } } }],
    ['a place without a box', { type: 'tell-top', call: { is: 'point', subject: SUBJECT, place: { ...PLACE, rects: [] } } }],
    ['a step of two', { type: 'tell-frames', order: { type: 'step', by: 2, edge: false } }],
    ['too many texts', { type: 'find-mentions', texts: Array(MAX_TEXTS_A_REQUEST + 1).fill(''), language: 'id' }],
    ['too much text', { type: 'find-mentions', texts: ['x'.repeat(MAX_UNITS_A_REQUEST + 1)], language: 'id' }],
  ])('refuses %s', (_, message) => {
    expect(checkPageRequest(message)).toBeUndefined();
  });

  it('never throws, and what it lets through is what came in', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const request = checkPageRequest(message);
        if (request !== undefined) expect(message).toEqual(request);
      }),
    );
  });

  it('refuses a prototype key and leaves prototypes alone', () => {
    expect(checkPageRequest(JSON.parse('{"type":"open-card","entity":"a","__proto__":{"x":1}}'))).toBeUndefined();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
