package io.github.wattfarer

// Short ways to records that are mostly one value.

/** The car of the catalogue with that id. */
fun VehicleRef(id: String) = VehicleRef(id = id, record = null)

/** Places without a stay: names, or latitude and longitude. */
fun places(vararg places: String): List<Waypoint> = places.map { Waypoint(it) }

/** As [chargeEstimatesBulk], from arrays. When the coroutine is cancelled the work stops within milliseconds. */
suspend fun chargeEstimatesBulk(request: BulkRequest, startSoc: DoubleArray, targetSoc: DoubleArray): BulkEstimates =
    chargeEstimatesBulk(request, startSoc.asList(), targetSoc.asList())
