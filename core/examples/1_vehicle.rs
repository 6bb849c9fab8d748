//! Which cars are there, and what is known of one?

fn main() -> wattfarer::Result<()> {
    let zoes = wattfarer::vehicle::find("renault zoe");
    println!("{} cars match", zoes.len());
    let car = wattfarer::vehicle::get("renault-zoe-r135-ze50-2019")?;
    println!("{} {}: {} kWh usable, sockets {}", car.make, car.model, car.usable_capacity_kwh, car.inlets.join(", "));
    for source in &car.sources {
        println!("  {} backs {}", source.title, source.fields.join(", "));
    }
    Ok(())
}
