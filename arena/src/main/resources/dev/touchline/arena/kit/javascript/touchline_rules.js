/** The numbers of the rulebook in force. SI units; a duration in ticks says so in its name. */

export const name = "classic-1";

export const pitch = Object.freeze({
    length: 105.0,
    width: 68.0,
    goalWidth: 7.32,
    goalHeight: 2.44,
    postRadius: 0.06,
    penaltyAreaDepth: 16.5,
    penaltyAreaWidth: 40.32,
    goalAreaDepth: 5.5,
    goalAreaWidth: 18.32,
    penaltySpot: 11.0,
    runOff: 3.0,
});

export const clock = Object.freeze({
    ticksPerSecond: 10,
    halfTicks: 2700,
    extraHalfTicks: 900,
    shootOutKicks: 5,
    shootOutKickTicks: 60,
});

export const movement = Object.freeze({
    bodyRadius: 0.35,
    bodyHeight: 1.85,
    maxSpeed: 8.0,
    carrySpeed: 5.0,
    holdSpeed: 3.0,
    acceleration: 5.3,
    exhaustedSpeedFactor: 0.7,
});

export const stamina = Object.freeze({
    sprintCost: 0.022,
    recovery: 0.008,
    capacityCost: 0.0006,
    breakRecovery: 0.25,
});

export const ball = Object.freeze({
    radius: 0.11,
    gravity: 9.81,
    airDrag: 0.008,
    bounce: 0.58,
    bounceGrip: 0.82,
    rollDeceleration: 1.3,
    rollDrag: 0.006,
    frameBounce: 0.6,
    bodyBounce: 0.35,
});

export const kicking = Object.freeze({
    reach: 1.0,
    footHeight: 0.9,
    headHeight: 2.4,
    maxSpeed: 33.0,
    headSpeed: 15.0,
    throwSpeed: 14.0,
    throwHeight: 1.8,
    baseError: 0.012,
    powerError: 0.058,
    turnError: 0.05,
    runError: 0.025,
    pressureError: 0.06,
    pressureDistance: 2.0,
    firstTimeFactor: 1.8,
    speedError: 0.06,
    liftError: 2.0,
    tiredError: 0.5,
    recoveryTicks: 3,
});

export const control = Object.freeze({
    reach: 0.8,
    height: 1.3,
    cleanSpeed: 18.0,
    hopelessSpeed: 34.0,
    spillKept: 0.7,
    spillAngle: 0.6,
    spillTicks: 4,
    carryDistance: 0.55,
});

export const tackling = Object.freeze({
    reach: 1.4,
    frontChance: 0.8,
    behindChance: 0.3,
    distanceLoss: 0.4,
    cleanShare: 0.55,
    looseSpeed: 5.0,
    failedTicks: 15,
    beatenTicks: 5,
    pauseTicks: 5,
});

export const fouls = Object.freeze({
    latenessWeight: 0.5,
    behindWeight: 0.6,
    speedWeight: 0.5,
    chanceWeight: 0.5,
    wonBallDiscount: 0.5,
    foulSeverity: 1.13,
    yellowSeverity: 1.31,
    secondYellowSeverity: 1.55,
    redSeverity: 2.3,
    advantageTicks: 10,
    tripTicks: 6,
    fewestPlayers: 7,
});

export const keeping = Object.freeze({
    reach: 1.9,
    height: 2.6,
    safeSpeed: 4.0,
    hopelessSpeed: 25.0,
    stretchLoss: 0.74,
    stretchedHold: 0.3,
    readTicks: 28,
    parryKept: 0.6,
    parryAway: 0.0,
    parryTurn: 0.4,
    parryLift: 2.0,
    tipHeight: 1.5,
    tipLift: 6.0,
    carryHeight: 1.0,
    diveTicks: 7,
    holdTicks: 60,
});

export const restarts = Object.freeze({
    distance: 9.15,
    throwInDistance: 2.0,
    setUpTicks: 12,
    clearTicks: 40,
    kickOffTicks: 100,
    walkOffSpeed: 6.0,
    timeoutTicks: 80,
});

export const stoppage = Object.freeze({
    goalTicks: 30,
    cardTicks: 30,
    penaltyTicks: 30,
    mostTicks: 420,
});

export const stalling = Object.freeze({
    deadBallTicks: 100,
    stillDistance: 3.0,
    keptBallTicks: 200,
    dropDistance: 4.0,
});

export const switches = Object.freeze({
    offside: true,
    backPass: true,
    advantage: true,
    stoppageTime: true,
});

export const failures = Object.freeze({
    consecutiveCalls: 30,
    totalCalls: 100,
    walkoverGoals: 3,
});

export const fuel = Object.freeze({
    perCall: 100000,
    bank: 2000000,
    load: 5000000,
    mostDebt: 1000000,
    callDepth: 400,
});
