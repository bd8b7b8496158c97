/** Puts the parts of the viewer together around one match: what moves the playback, and what follows it. */
import { Banner } from './banner.js';
import { Commentary } from './commentary.js';
import { Controls } from './controls.js';
import { linkTo, momentOf, momentOfClick, rememberMoment } from './deep-link.js';
import { element } from './dom.js';
import { EventList } from './event-list.js';
import { cueOf } from './events.js';
import { HELP, press } from './keyboard.js';
import { MatchClock } from './match-clock.js';
import { Motion } from './motion.js';
import { readPalette } from './palette.js';
import { Playback } from './playback.js';
import { Scoreboard } from './scoreboard.js';
import { Stage } from './stage.js';
import { homeAttack, Timeline } from './timeline.js';

/** Milliseconds after the last seek at which the address follows; browsers limit how often it may. */
const SETTLED = 250;
/** A picture that comes later than this, after a hidden tab, does not make the match leap. */
const LONGEST_FRAME = 100;

export class MatchView {
  #host;
  #match;
  #clock;
  #motion;
  #stage;
  #palette;
  #parts;
  #commentary;
  #banner;
  #frame = element('div', { class: 'replay-stage', tabindex: 0, role: 'group', 'aria-label': 'Match; space plays and pauses' });
  #goals;
  #scheduled = 0;
  #drawn = NaN;
  #settling = 0;

  constructor(host, root, replay, match, signal) {
    this.#host = host;
    this.#match = match;
    this.#clock = new MatchClock(replay.phases);
    this.#motion = new Motion(replay);
    this.#goals = match.events.filter(({ type, side }) => type === 'goal' && side);
    this.playback = new Playback(replay.frames);
    this.#commentary = new Commentary(match, this.#clock);
    const canvas = element('canvas', { role: 'img', 'aria-label': `The pitch: ${match.home} against ${match.away}` });
    const actions = this.#actions();
    const scoreboard = new Scoreboard(match, this.#clock);
    const timeline = new Timeline(replay, match, this.#clock, actions);
    const list = new EventList(match, this.#clock, actions);
    const controls = new Controls(this.playback, actions);
    this.#banner = new Banner(match, this.#goals);
    this.#parts = { scoreboard, timeline, list };
    this.#frame.append(canvas, this.#banner.node);
    this.#stage = new Stage(canvas, replay);
    root.replaceChildren(
      element('div', { class: 'replay-main' },
        scoreboard.node, this.#frame, timeline.node, controls.node, this.#commentary.node, help()),
      list.node);
    this.#listen(canvas, controls, actions, signal);
    this.#begin();
  }

  #begin() {
    const moment = momentOf(location.href, this.#clock);
    this.#palette = readPalette(this.#host);
    this.#stage.resize();
    this.playback.seek(moment ?? 1);
    this.#host.toggleAttribute('data-fresh', moment === null);
    if (moment === null && this.#host.hasAttribute('autoplay') && !prefersStillness()) this.playback.play();
    if (this.#match.notice) this.#commentary.say(this.#match.notice);
  }

  #actions() {
    const { playback } = this;
    const cue = (event) => {
      playback.seek(cueOf(event));
      if (!prefersStillness()) playback.play();
    };
    const after = (events) => events.find((event) => cueOf(event) > playback.tick + 1);
    const before = (events) => events.findLast((event) => cueOf(event) < playback.tick - 10);
    const go = (event) => { if (event) cue(event); };
    const key = this.#match.events.filter((event) => event.key);
    return {
      cue,
      seek: (tick) => playback.seek(tick),
      next: () => go(after(key)),
      previous: () => go(before(key)),
      nextGoal: () => go(after(this.#goals)),
      isOn: (name) => this.#stage?.[name] ?? name === 'trails',
      toggle: (name) => {
        this.#stage[name] = !this.#stage[name];
        this.playback.dispatchEvent(new Event('state'));
      },
      fullScreen: () => (document.fullscreenElement ? document.exitFullscreen() : this.#host.requestFullscreen?.()),
      copyLink: () => this.#copyLink(),
    };
  }

  #listen(canvas, controls, actions, signal) {
    const { playback } = this;
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    on(playback, 'state', () => {
      controls.show(actions);
      this.#host.removeAttribute('data-fresh');
      if (!playback.playing) this.#remember();
      this.#schedule();
    });
    on(playback, 'seek', () => {
      this.#host.removeAttribute('data-fresh');
      this.#commentary.arrive(Math.floor(playback.tick), performance.now());
      this.#remember();
      this.#schedule();
    });
    on(this.#frame, 'click', () => playback.toggle());
    on(this.#host, 'keydown', (key) => {
      const pressed = key.key === ' ' && key.target.closest('button, summary');
      if (!pressed && press(key, playback, actions)) key.preventDefault();
    });
    on(this.#host, 'click', (click) => {
      const button = click.detail > 0 && click.target.closest('button');
      if (button) this.#frame.focus({ preventScroll: true });
    });
    on(document, 'click', (click) => {
      const moment = momentOfClick(click, this.#clock);
      if (moment === null) return;
      click.preventDefault();
      playback.seek(moment);
      this.#host.scrollIntoView({ block: 'nearest' });
    });
    this.#followLayout(canvas, on, signal);
  }

  #followLayout(canvas, on, signal) {
    const repaint = () => {
      this.#palette = readPalette(this.#host);
      this.#schedule();
    };
    const resizing = new ResizeObserver(() => {
      this.#stage.resize();
      this.#draw(Infinity);
    });
    resizing.observe(canvas);
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributes: true });
    on(matchMedia('(prefers-color-scheme: dark)'), 'change', repaint);
    signal.addEventListener('abort', () => {
      resizing.disconnect();
      theme.disconnect();
      cancelAnimationFrame(this.#scheduled);
      clearTimeout(this.#settling);
    });
  }

  #schedule() {
    this.#scheduled ||= requestAnimationFrame((now) => this.#picture(now));
  }

  #picture(now) {
    this.#scheduled = 0;
    const passed = Math.min(now - this.#drawn || 0, LONGEST_FRAME);
    const { playback } = this;
    if (playback.playing) {
      playback.advance(passed);
      this.#commentary.follow(Math.floor(playback.tick), now);
    }
    const arrived = this.#draw(prefersStillness() ? Infinity : passed / 1000);
    const goesOn = playback.playing || !arrived;
    this.#drawn = goesOn ? now : NaN;
    if (goesOn) this.#schedule();
  }

  #draw(seconds) {
    const { tick } = this.playback;
    const { period, restart, side } = this.#motion.phase(tick);
    this.#motion.moveTo(tick);
    const goal = this.#banner.show(tick);
    const arrived = this.#stage.draw(this.#motion, { tick, homeAttack: homeAttack(period), restart, side, goal }, this.#palette, seconds);
    this.#parts.scoreboard.show(Math.floor(tick), restart, side, this.#motion);
    this.#parts.timeline.show(tick);
    this.#parts.list.show(tick);
    return arrived;
  }

  #remember() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => rememberMoment(this.playback.tick), SETTLED);
  }

  async #copyLink() {
    const link = linkTo(this.playback.tick);
    try {
      await navigator.clipboard.writeText(link);
      this.#commentary.say('The link to this moment is copied.');
    } catch {
      rememberMoment(this.playback.tick);
      this.#commentary.say('The address bar has the link to this moment.');
    }
  }
}

function help() {
  return element('details', { class: 'replay-help' }, element('summary', { text: 'Keys' }),
    element('dl', {}, ...HELP.map(([keys, what]) =>
      element('div', {}, element('dt', { text: keys }), element('dd', { text: what })))));
}

function prefersStillness() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
