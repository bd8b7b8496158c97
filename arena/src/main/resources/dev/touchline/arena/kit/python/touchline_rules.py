"""The numbers of the rulebook in force. SI units; a duration in ticks says so in its name."""

name = "classic-1"


class pitch:
    length = 105.0
    width = 68.0
    goal_width = 7.32
    goal_height = 2.44
    post_radius = 0.06
    penalty_area_depth = 16.5
    penalty_area_width = 40.32
    goal_area_depth = 5.5
    goal_area_width = 18.32
    penalty_spot = 11.0
    run_off = 3.0


class clock:
    ticks_per_second = 10
    half_ticks = 2700
    extra_half_ticks = 900
    shoot_out_kicks = 5
    shoot_out_kick_ticks = 60


class movement:
    body_radius = 0.35
    body_height = 1.85
    max_speed = 8.0
    carry_speed = 5.0
    hold_speed = 3.0
    acceleration = 5.3
    exhausted_speed_factor = 0.7


class stamina:
    sprint_cost = 0.022
    recovery = 0.008
    capacity_cost = 0.0006
    break_recovery = 0.25


class ball:
    radius = 0.11
    gravity = 9.81
    air_drag = 0.008
    bounce = 0.58
    bounce_grip = 0.82
    roll_deceleration = 1.3
    roll_drag = 0.006
    frame_bounce = 0.6
    body_bounce = 0.35


class kicking:
    reach = 1.0
    foot_height = 0.9
    head_height = 2.4
    max_speed = 33.0
    head_speed = 15.0
    throw_speed = 14.0
    throw_height = 1.8
    base_error = 0.012
    power_error = 0.058
    turn_error = 0.05
    run_error = 0.025
    pressure_error = 0.06
    pressure_distance = 2.0
    first_time_factor = 1.8
    speed_error = 0.06
    lift_error = 2.0
    tired_error = 0.5
    recovery_ticks = 3


class control:
    reach = 0.8
    height = 1.3
    clean_speed = 18.0
    hopeless_speed = 34.0
    spill_kept = 0.7
    spill_angle = 0.6
    spill_ticks = 4
    carry_distance = 0.55


class tackling:
    reach = 1.4
    front_chance = 0.8
    behind_chance = 0.3
    distance_loss = 0.4
    clean_share = 0.55
    loose_speed = 5.0
    failed_ticks = 15
    beaten_ticks = 5
    pause_ticks = 5


class fouls:
    lateness_weight = 0.5
    behind_weight = 0.6
    speed_weight = 0.5
    chance_weight = 0.5
    won_ball_discount = 0.5
    foul_severity = 1.13
    yellow_severity = 1.31
    second_yellow_severity = 1.55
    red_severity = 2.3
    advantage_ticks = 10
    trip_ticks = 6
    fewest_players = 7


class keeping:
    reach = 1.9
    height = 2.6
    safe_speed = 4.0
    hopeless_speed = 25.0
    stretch_loss = 0.74
    stretched_hold = 0.3
    read_ticks = 28
    parry_kept = 0.6
    parry_away = 0.0
    parry_turn = 0.4
    parry_lift = 2.0
    tip_height = 1.5
    tip_lift = 6.0
    carry_height = 1.0
    dive_ticks = 7
    hold_ticks = 60


class restarts:
    distance = 9.15
    throw_in_distance = 2.0
    set_up_ticks = 12
    clear_ticks = 40
    kick_off_ticks = 100
    walk_off_speed = 6.0
    timeout_ticks = 80


class stoppage:
    goal_ticks = 30
    card_ticks = 30
    penalty_ticks = 30
    most_ticks = 420


class stalling:
    dead_ball_ticks = 100
    still_distance = 3.0
    kept_ball_ticks = 200
    drop_distance = 4.0


class switches:
    offside = True
    back_pass = True
    advantage = True
    stoppage_time = True


class failures:
    consecutive_calls = 30
    total_calls = 100
    walkover_goals = 3


class fuel:
    per_call = 100000
    bank = 2000000
    load = 5000000
    most_debt = 1000000
    call_depth = 400
