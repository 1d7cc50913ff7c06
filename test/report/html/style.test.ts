import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { style, styleHash } from '../../../src/report/html/style.js';

describe('style sheet of HTML reports', () => {
  it('is the one that the policy of the page lets in', () => {
    assert.equal(styleHash, `sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  it('loads nothing', () => {
    assert.doesNotMatch(style, /url\(|@import|@font-face|image-set|https?:\/\//);
  });

  it('names its colors at the top only, so that another frame can give its own', () => {
    const rules = style.slice(style.indexOf('*, *::before'), style.indexOf('@media print'));
    assert.doesNotMatch(rules, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`keeps a contrast of 4.5 between words and ground: ${scheme}`, () => {
      const colors = schemeColors(scheme);
      for (const ground of ['page', 'raised']) {
        for (const words of ['text', 'quiet', 'link', 'error', 'warning', 'information', 'hint', 'good']) {
          const ratio = contrast(colors.get(words) ?? '', colors.get(ground) ?? '');
          assert.ok(ratio >= 4.5, `${words} on ${ground}: ${ratio.toFixed(2)}`);
        }
      }
    });
  }
});

function schemeColors(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = scheme === 'light' ? style.slice(0, style.indexOf('@media')) : style.slice(style.indexOf('@media'), style.indexOf('*, *::before'));
  return new Map([...block.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]));
}

/** Contrast as WCAG has it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  assert.match(color, /^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
