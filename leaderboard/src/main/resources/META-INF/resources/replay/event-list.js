/** The list of what happened, each line a way to the moment. */
import { describe, minuteOf } from './wording.js';
import { element } from './dom.js';

export class EventList {
  #match;
  #clock;
  #to;
  #list = element('ol', { class: 'replay-list' });
  #rows = [];
  #current = -1;
  #filters;
  #all = false;

  /** @param {{cue: (event: object) => void}} to */
  constructor(match, clock, to) {
    this.#match = match;
    this.#clock = clock;
    this.#to = to;
    this.#filters = ['Key moments', 'Everything'].map((text, all) => element('button', {
      type: 'button', text, onclick: () => this.#fill(all === 1),
    }));
    this.node = element('section', { class: 'replay-events', 'aria-label': 'Events' },
      element('div', { class: 'replay-group', role: 'group', 'aria-label': 'Which events' }, ...this.#filters),
      this.#list);
    this.#fill(false);
  }

  /** Marks the latest event and keeps it in sight, without moving the page. */
  show(tick) {
    const current = this.#rows.findLastIndex(({ event }) => event.tick <= tick);
    if (current === this.#current) return;
    this.#rows[this.#current]?.button.removeAttribute('aria-current');
    this.#current = current;
    const row = this.#rows[current];
    row?.button.setAttribute('aria-current', 'true');
    const top = row ? row.button.offsetTop - this.#list.clientHeight / 2 : 0;
    this.#list.scrollTop = Math.max(0, top);
  }

  /** A live match has more to tell. */
  grow() {
    const shown = this.#match.events.filter(({ key }) => this.#all || key).length;
    if (shown !== this.#rows.length) this.#fill(this.#all);
  }

  #fill(all) {
    this.#all = all;
    this.#filters.forEach((button, at) => button.setAttribute('aria-pressed', String((at === 1) === all)));
    this.#current = -1;
    this.#rows = this.#match.events.filter(({ key }) => all || key).map((event) => ({ event, button: this.#row(event) }));
    const lines = this.#rows.map(({ button }) => element('li', {}, button));
    this.#list.replaceChildren(...(lines.length > 0 ? lines : [element('li', { text: 'Nothing yet.' })]));
  }

  #row(event) {
    const properties = {
      type: 'button',
      class: `replay-event replay-event-${event.type === 'goal' ? 'goal' : 'plain'} replay-${event.side ?? 'both'}`,
      onclick: () => this.#to.cue(event),
    };
    return element('button', properties,
      element('span', { class: 'replay-minute', text: minuteOf(event, this.#clock) }),
      element('bdi', { class: cardOf(event.type), text: describe(event, this.#match) }));
  }
}

/** The class that puts a card before a line about one. */
function cardOf(type) {
  return /_card$/.test(type) ? `replay-card replay-${type.replace('second_yellow', 'red').replace('_', '-')}` : undefined;
}
