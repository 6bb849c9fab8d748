package io.github.wattfarer

import java.io.File

const val CAR = "tesla-model-3-long-range-2024"
val full = System.getenv("WATTFARER_SIZE") == "full"
val root: File = File("").absoluteFile.parentFile.parentFile

/** The map and the planner are made ready once. */
val roads: Roads by lazy { Roads.bundledBlocking() }
val planner: Planner by lazy { Planner(roads, Stations.demonstrationBlocking()) }

fun charge(startSoc: Double = 0.2) =
    ChargeRequest(
        vehicle = VehicleRef(CAR),
        startSoc = startSoc,
        goal = ChargeGoal(targetSoc = 0.8),
        connector = ConnectorLimits(currentType = CurrentType.DC, maxPowerKw = 150.0),
    )

val bulk = BulkRequest(vehicle = VehicleRef(CAR), connector = charge().connector)

fun trip(from: String, to: String, startSoc: Double) =
    PlanRequest(places = places(from, to), vehicle = VehicleRef(CAR), startSoc = startSoc)
