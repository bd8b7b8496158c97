/**
 * The replay viewer, a custom element.
 *
 *   <touchline-replay src="…" events="…" passes="…" home="…" away="…" autoplay>shown without JavaScript, or if it fails</touchline-replay>
 *
 * src: address of the replay. events: address of the match as JSON (optional). passes: address of its passes as JSON
 * (optional). home, away: names, before those in the JSON. autoplay: starts by itself, unless the address asks for a moment or the visitor prefers reduced motion.
 * live: address of the stream of a match that is played now or on air, instead of src and events.
 * data-state tells "loading", "ready" or "error". Methods: play(), pause(), seek(tick); property tick.
 */
import { decodeReplay, InvalidReplay } from './decode.js';
import { fetchBytes, fetchJson, LoadFailure } from './load.js';
import { plain, readMatch, UNKNOWN } from './events.js';
import { LiveReplay } from './live-replay.js';
import { MatchView } from './match-view.js';
import { element, setText } from './dom.js';

class TouchlineReplay extends HTMLElement {
  #root = element('div', { class: 'replay-viewer' });
  #abort = new AbortController();
  #view = null;

  connectedCallback() {
    this.#abort = new AbortController();
    this.prepend(this.#root);
    if (this.hasAttribute('live')) this.#watch();
    else this.#load();
  }

  disconnectedCallback() {
    this.#abort.abort();
    this.#view = null;
    this.#root.remove();
  }

  get tick() {
    return this.#view ? Math.floor(this.#view.playback.tick) : null;
  }

  play() {
    this.#view?.playback.play();
  }

  pause() {
    this.#view?.playback.pause();
  }

  seek(tick) {
    this.#view?.playback.seek(tick);
  }

  async #load() {
    const { signal } = this.#abort;
    const bar = element('progress', { max: 1, 'aria-label': 'Loading the replay' });
    this.dataset.state = 'loading';
    this.#root.replaceChildren(element('div', { class: 'replay-message' }, element('p', { text: 'Loading the replay …' }), bar));
    try {
      if (!globalThis.DecompressionStream) throw new LoadFailure('This browser is too old for the replay; it needs DecompressionStream.');
      const [bytes, match] = await Promise.all([
        fetchBytes(this.getAttribute('src') ?? '', signal, (part) => { bar.value = part; }),
        this.#match(signal),
      ]);
      const replay = await decodeReplay(bytes);
      if (signal.aborted) return;
      this.#view = new MatchView(this, this.#root, replay, match, () => this.#passes(signal), signal);
      this.dataset.state = 'ready';
      this.dispatchEvent(new Event('replay-ready'));
    } catch (failure) {
      if (!signal.aborted) this.#fail(failure);
    }
  }

  /** A match that is played now or on air: it is shown as soon as there is something of it, and grows. */
  #watch() {
    const { signal } = this.#abort;
    const live = new LiveReplay(this.getAttribute('live'), signal);
    const match = { ...UNKNOWN, ...this.#names(UNKNOWN), notice: '', onAir: true };
    this.dataset.state = 'loading';
    this.#await(live);
    live.addEventListener('grown', () => {
      match.events = live.read();
      if (this.#view) {
        this.#view.grow();
      } else {
        this.#view = new MatchView(this, this.#root, live, match, async () => [], signal);
        this.dataset.state = 'ready';
        this.dispatchEvent(new Event('replay-ready'));
      }
      this.#view.follow(live.pace);
    });
    live.addEventListener('over', () => {
      match.onAir = false;
      this.#view?.follow(0);
      this.#offerReport();
    });
    live.addEventListener('again', () => location.reload());
    live.addEventListener('lost', () => {
      if (this.#view) this.#view.say('The connection is lost; load the page again to go on.');
      else this.#fail(new LoadFailure('The match cannot be watched now.'));
    });
  }

  /** The minute changes too often to be spoken. */
  #await(live) {
    const message = element('p', { role: 'status', text: 'Waiting for the match …' });
    const minute = element('p', { class: 'replay-minute' });
    this.#root.replaceChildren(element('div', { class: 'replay-message' }, message, minute));
    live.addEventListener('minute', () => {
      setText(message, 'The match is being played. It begins here as soon as it is checked.');
      setText(minute, `Minute ${live.minute}`);
    });
  }

  #offerReport() {
    const button = element('button', { type: 'button', text: 'Load the whole report', onclick: () => location.reload() });
    const offer = element('p', { class: 'replay-over', role: 'status' }, 'The match is public from its first minute to its last. ', button);
    this.dataset.over = '';
    if (this.#view) this.#root.querySelector('.replay-main').append(offer);
    else this.#root.replaceChildren(element('div', { class: 'replay-message' }, offer));
  }

  /** Without events there is still a replay. */
  async #match(signal) {
    const address = this.getAttribute('events');
    let match = UNKNOWN;
    let notice = '';
    try {
      if (address) match = readMatch(await fetchJson(address, signal));
    } catch {
      notice = 'The events of the match could not be loaded.';
    }
    return { ...match, ...this.#names(match), notice };
  }

  #names(match) {
    const name = (side, otherwise) => plain(this.getAttribute(side) ?? '') || match[side] || otherwise;
    return { home: name('home', 'Home'), away: name('away', 'Away') };
  }

  async #passes(signal) {
    const address = this.getAttribute('passes');
    return address ? (await fetchJson(address, signal)).passes : [];
  }

  #fail(failure) {
    const known = failure instanceof LoadFailure;
    const reason = failure instanceof InvalidReplay ? `This replay cannot be shown: ${failure.message}.` : 'The viewer failed.';
    if (!known && !(failure instanceof InvalidReplay)) console.error(failure);
    this.dataset.state = 'error';
    this.#root.replaceChildren(element('div', { class: 'replay-message', role: 'alert' },
      element('p', { text: known ? failure.message : reason }),
      element('button', { type: 'button', text: 'Try again', onclick: () => (this.hasAttribute('live') ? this.#watch() : this.#load()) })));
  }
}

customElements.define('touchline-replay', TouchlineReplay);
