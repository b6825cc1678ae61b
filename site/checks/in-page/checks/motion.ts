import type { Observation } from '../observation.ts';

/** What moves for more than five seconds by itself. */
export function* checkMotion(): Iterable<Observation> {
  for (const animation of document.getAnimations()) {
    const effect = animation.effect;
    if (!(effect instanceof KeyframeEffect) || !effect.target) continue;
    const { endTime } = effect.getComputedTiming();
    const lasts = typeof endTime === 'number' ? endTime : Infinity;
    if (lasts > 5000 && animation.playState === 'running')
      yield {
        rule: 'motion-endless',
        element: effect.target,
        what: `It moves for ${lasts === Infinity ? 'ever' : `${Math.round(lasts / 1000)} seconds`}.`,
      };
  }
}

/** What still moves for readers who asked for less movement. Judged in a page shown that way. */
export function* checkReducedMotion(): Iterable<Observation> {
  for (const element of document.querySelectorAll('body *')) {
    const { animationName, animationDuration } = getComputedStyle(element);
    if (animationName !== 'none' && parseFloat(animationDuration) > 0.1)
      yield { rule: 'motion-not-reduced', element, what: 'It moves although less movement is asked for.' };
  }
  const isSmooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  if (isSmooth)
    yield {
      rule: 'motion-not-reduced',
      element: document.documentElement,
      what: 'Scrolling glides although less movement is asked for.',
    };
}
