// Package wattfarer tells how long until an electric car is charged, how to get there, and when to charge: offline, with the proof.
//
// Records are plain structs: what may be absent is a pointer or a slice that may be nil ([Ptr] makes one of a value). What takes long
// takes a context first, and a context that ends stops the work. Errors are of type *[Error]; errors.Is compares kinds, such as
// [ErrInvalidInput]. Objects have Close; using one afterwards is an error. Everything may be shared between goroutines.
package wattfarer

// Ptr gives a pointer to a value, for what may be absent.
func Ptr[T any](value T) *T { return &value }

// Car means the car of the catalogue with that id.
func Car(id string) VehicleRef { return VehicleRef{ID: &id} }

// Places are stops of a trip without a stay: names or `lat,lon`.
func Places(places ...string) []Waypoint {
	waypoints := make([]Waypoint, len(places))
	for index, place := range places {
		waypoints[index].Place = place
	}
	return waypoints
}
