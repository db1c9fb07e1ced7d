import { describe, expect, it } from 'vitest';
import { contrast, palette } from './contrast';

describe('the colours of a municipality', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(['#154273', '#00695c', '#ffd400', '#ff0000', '#ffffff', '#000000', '#808080'])('can be read whatever the main one is (%s)', (primary) => {
    const colors = palette(primary);
    expect(contrast(colors.primary, colors.onPrimary)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('does not take what is no colour', () => {
    expect(palette('red; background: url(x)').primary).toBe('#154273');
  });
});
