//! Links the module as Node loads it.

fn main() {
    napi_build::setup();
}
