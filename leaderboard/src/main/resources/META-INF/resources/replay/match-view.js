/** Puts the parts of the viewer together around one match: what moves the playback, and what follows it. */
import { Actions } from './actions.js';
import { Banner } from './banner.js';
import { Commentary } from './commentary.js';
import { Controls } from './controls.js';
import { Address, momentOf, momentOfClick } from './deep-link.js';
import { element, setText } from './dom.js';
import { EventList } from './event-list.js';
import { isScored } from './events.js';
import { keyHelp, press } from './keyboard.js';
import { MatchClock } from './match-clock.js';
import { Motion } from './motion.js';
import { Options } from './options.js';
import { readPalette } from './palette.js';
import { Playback } from './playback.js';
import { Scoreboard } from './scoreboard.js';
import { Speech } from './speech.js';
import { Stage } from './stage.js';
import { Timeline } from './timeline.js';

/** A picture that comes later than this, after a hidden tab, does not make the match leap. */
const LONGEST_FRAME = 100;
/** Least time between two changes of the text around the pitch while the match runs, milliseconds. */
const TEXT_PAUSE = 90;

const STILLNESS = matchMedia('(prefers-reduced-motion: reduce)');

export class MatchView {
  #host;
  #match;
  #clock;
  #motion;
  #stage;
  #palette;
  #parts;
  #options = Options.of(location.href);
  #frame = element('div', { class: 'replay-stage', tabindex: 0, role: 'group', 'aria-label': 'Match; space plays and pauses' });
  #legend = element('p', { class: 'replay-legend', hidden: true });
  #loadPasses;
  #goal = null;
  #scheduled = 0;
  #drawn = NaN;
  #told = NaN;
  #toldAt = 0;
  #address;
  /** The address that asked for a moment, until that is shown; a live match may not have come as far. */
  #wish = location.href;
  #begun = 1;
  #paint = (now) => this.#picture(now);

  /** @param {() => Promise<object[]>} loadPasses asked when the pass map is shown for the first time */
  constructor(host, root, replay, match, loadPasses, signal) {
    this.#host = host;
    this.#match = match;
    this.#loadPasses = loadPasses;
    this.#clock = new MatchClock(replay.phases, replay.frames);
    this.#motion = new Motion(replay);
    this.playback = new Playback(replay.frames);
    this.playback.speed = this.#options.speed;
    this.#address = new Address(this.playback, this.#options, signal);
    const canvas = element('canvas', { role: 'img', 'aria-label': `The pitch: ${match.home} against ${match.away}` });
    const actions = this.#actions();
    this.#parts = {
      scoreboard: new Scoreboard(match, this.#clock),
      timeline: new Timeline(replay, match, this.#clock, actions),
      list: new EventList(match, this.#clock, actions),
      controls: new Controls(this.playback, this.#options, match, actions),
      commentary: new Commentary(match, this.#clock, this.#options, new Speech(signal)),
      banner: new Banner(match),
    };
    const { scoreboard, timeline, controls, commentary, list, banner } = this.#parts;
    this.#frame.append(canvas, banner.node);
    this.#stage = new Stage(canvas, replay, this.#options);
    root.replaceChildren(
      element('div', { class: 'replay-main' },
        scoreboard.node, this.#frame, timeline.node, commentary.node, controls.node, this.#legend, keyHelp()),
      list.node);
    this.#listen(canvas, actions, signal);
    this.#begin();
  }

  /** A live match went on: there are more frames, and maybe more events. */
  grow() {
    const { replay } = this.#motion;
    this.#clock.extend(replay.phases, replay.frames);
    this.playback.grow(replay.frames);
    if (this.playback.playing || this.playback.tick !== this.#begun) this.#wish = null;
    if (this.#wish !== null) this.#arrive(momentOf(this.#wish, this.#clock));
    this.#parts.timeline.grow();
    this.#parts.list.grow();
    this.#told = NaN;
    this.#schedule();
  }

  say(text) {
    this.#parts.commentary.say(text);
  }

  /** Follows a match that is on air, from its latest moment; 0 when it is over. */
  follow(pace) {
    const began = this.playback.pace === 0 && pace > 0;
    this.playback.pace = pace;
    this.#parts.controls.show();
    if (began && momentOf(location.href, this.#clock) === null && !STILLNESS.matches) this.playback.goLive();
  }

  #begin() {
    const moment = momentOf(location.href, this.#clock);
    this.#palette = readPalette(this.#host);
    this.#stage.resize();
    if (this.#options.passes) this.#showPasses();
    this.#arrive(moment);
    this.#host.toggleAttribute('data-fresh', moment === null);
    if (moment === null && this.#host.hasAttribute('autoplay') && !STILLNESS.matches) this.playback.play();
    if (this.#match.notice) this.say(this.#match.notice);
  }

  /** To the moment that was asked for, or as near as there is something to show. */
  #arrive(moment) {
    this.playback.seek(moment ?? 1);
    this.#begun = this.playback.tick;
    if (moment === null || moment < this.#clock.last) this.#wish = null;
  }

  /** What only the parts together can do. */
  #actions() {
    return new Actions(this.playback, this.#match, this.#options, {
      mayMove: () => !STILLNESS.matches,
      shown: (name) => { if (name === 'passes') this.#showPasses(); },
      where: () => {
        this.#motion.moveTo(this.playback.tick);
        this.#parts.commentary.where(Math.floor(this.playback.tick), performance.now(), this.#motion);
      },
      fullScreen: () => (document.fullscreenElement ? document.exitFullscreen() : this.#host.requestFullscreen()),
      copyLink: () => this.#address.copy().then((told) => this.say(told)),
    });
  }

  async #showPasses() {
    const load = this.#loadPasses;
    this.#loadPasses = null;
    if (!load) return;
    try {
      this.#stage.passes = await load();
    } catch {
      this.#loadPasses = load;
      this.say('The passes of the match could not be loaded.');
    }
    this.#schedule();
  }

  #listen(canvas, actions, signal) {
    const { playback } = this;
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    const changed = () => {
      this.#host.removeAttribute('data-fresh');
      this.#told = NaN;
      this.#schedule();
    };
    on(playback, 'state', () => {
      this.#options.speed = playback.speed;
      this.#parts.controls.show();
      changed();
      if (!playback.playing) this.#address.follow();
    });
    on(playback, 'seek', () => {
      changed();
      this.#parts.commentary.arrive(Math.floor(playback.tick), performance.now());
      this.#address.follow();
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
      this.#draw(Infinity, performance.now());
    });
    resizing.observe(canvas);
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributes: true });
    on(matchMedia('(prefers-color-scheme: dark)'), 'change', repaint);
    signal.addEventListener('abort', () => {
      resizing.disconnect();
      theme.disconnect();
      cancelAnimationFrame(this.#scheduled);
    });
  }

  #schedule() {
    if (this.#scheduled === 0) this.#scheduled = requestAnimationFrame(this.#paint);
  }

  #picture(now) {
    this.#scheduled = 0;
    const passed = Math.min(now - this.#drawn || 0, LONGEST_FRAME);
    if (this.playback.playing) this.playback.advance(passed);
    const arrived = this.#draw(STILLNESS.matches ? Infinity : passed / 1000, now);
    const goesOn = this.playback.playing || !arrived;
    this.#drawn = goesOn ? now : NaN;
    if (goesOn) this.#schedule();
  }

  /** The pitch is drawn every time, the text around it only where the tick is another. */
  #draw(seconds, now) {
    const { tick, playing } = this.playback;
    const whole = Math.floor(tick);
    this.#motion.moveTo(tick);
    if (whole !== this.#told && (!playing || Number.isNaN(this.#told) || now - this.#toldAt >= TEXT_PAUSE)) this.#tell(whole, now);
    return this.#stage.draw(this.#motion, tick, this.#goal, this.#palette, seconds);
  }

  #tell(tick, now) {
    this.#told = tick;
    this.#toldAt = now;
    const { scoreboard, timeline, list, commentary, banner } = this.#parts;
    this.#goal = this.#match.events.findLast((event) => event.tick <= tick && isScored(event)) ?? null;
    banner.show(tick, this.#goal);
    scoreboard.show(tick, this.#motion);
    timeline.show(tick);
    list.show(tick);
    if (this.playback.playing) commentary.follow(tick, now, this.#motion);
    this.#explain(tick);
  }

  /** What the maps mean, in words. */
  #explain(tick) {
    const { heat, passes, formation, side } = this.#options;
    const until = `${this.#match[side]} up to ${this.#clock.minute(tick)}`;
    const lines = [
      heat && `Heat map: where ${until} has been.`,
      passes && `Pass map: who of ${until} found whom twice or more.`,
      formation && `Formation in the last five minutes: ${this.#stage.shape(this.#motion, 'home')} against ${this.#stage.shape(this.#motion, 'away')}.`,
    ].filter(Boolean);
    this.#legend.hidden = lines.length === 0;
    setText(this.#legend, lines.join(' '));
  }
}
