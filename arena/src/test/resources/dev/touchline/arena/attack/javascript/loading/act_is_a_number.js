// tries: act is not a function
// expect: walkover "act must be a function of one argument, act(obs)"
export const act = 11;
