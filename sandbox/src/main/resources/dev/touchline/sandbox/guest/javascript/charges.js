/**
 * The texts that translator.js inserts. Their names begin with `$$`, which no program may use; they come from meter.js:
 *
 *     $$f[0] fuel left, $$f[1] calls that may still be nested, $$f[2] generators that delegate to each other now
 *     $$x    throws because the fuel or the depth is used up        $$k  looks at what was caught
 *     $$s    charges for iterating over a value                     $$o  charges for going through its properties
 *     $$p    raises to a power                                      $$y, $$w  leave a generator
 *
 * Within a function $$d is the depth its caller left it, $$l its place in a chain of generators, $$v what a yield gave.
 */

const ENTRY = 5;
const ITERATION = 3;
const LEAF = 1;

/** How deep generators may delegate to each other by yield*; each takes much more of the real stack than a call. */
const DELEGATIONS = 50;

export const PREFIX = "$$";
export const HEADER = 'import{f as $$f,x as $$x,k as $$k,s as $$s,o as $$o,p as $$p,y as $$y,w as $$w}from"/sandbox/meter.js";';

const SPEND_ENTRY = `if(($$f[0]-=${ENTRY})<0||($$f[1]=$$d-1)<0)$$x();`;
export const RESUMED = `,$$d=$$f[1],(($$f[0]-=${ENTRY})<0||($$f[1]=$$d-1)<0)&&$$x(),$$v)`;
export const ENTER = `const $$d=$$f[1];${SPEND_ENTRY}try{`;
export const ENTER_GENERATOR = `let $$d=$$f[1],$$l=$$f[2]+1,$$v;$$f[2]=0;${SPEND_ENTRY}if($$l>${DELEGATIONS})$$x($$l);try{`;
export const LEAVE = "}finally{$$f[1]=$$d}";
export const SPEND_ITERATION = `if(($$f[0]-=${ITERATION})<0)$$x();`;
export const SPEND_LEAF = `if(($$f[0]-=${LEAF})<0)$$x();`;
export const LEAF_VALUE = `(($$f[0]-=${LEAF})<0&&$$x(),(`;
export const STAY_EMPTY = "if($$f[0]<0)$$x();";
