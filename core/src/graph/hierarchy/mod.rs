//! Shortest ways in microseconds: a customisable contraction hierarchy over the roads.
//!
//! 1. **Order** (`order`): junctions get a rank by nested dissection, small separators last. It depends on the roads alone.
//! 2. **Build** (`build`): contracting junctions in that order adds the arcs that any weight may need (a chordal graph); each
//!    junction keeps its arcs to higher ones. Still no weight is known.
//! 3. **Customise** (`metric`, `customise`): any weight of the edges, never negative, becomes weights of the arcs, one separator
//!    after another from the lowest up, on all cores.
//! 4. **Query** (`query`): the way between two junctions goes up and then down; both sides are walks along the elimination
//!    tree, without a queue, separator by separator. A query object holds its arrays and never clears them as a whole.
//!
//! Order and build go into the map file (`arrays`), where they are used in place.
//!
//! Sources: Dibbelt, Strasser, Wagner, Customizable Contraction Hierarchies (2014, 2016); Schild, Sommer, On Balanced
//! Separators in Road Networks (2015) for the separators.

mod arrays;
mod build;
mod customise;
mod dissection;
mod metric;
mod order;
mod query;
mod reach;

pub(super) use arrays::Store;
pub use build::Hierarchy;
pub use metric::{Composite, Metric};
pub use query::HierarchyQuery;
pub use reach::{Potentials, Reach, Side};
