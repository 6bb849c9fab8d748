//! What an import read, kept and left out.

/// Turn restrictions that could not be used, by reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SkippedTurns {
    /// They hold for other vehicles, or cars are excepted.
    pub not_for_cars: u64,
    /// They hold at certain hours.
    pub conditional: u64,
    /// A road they name is not in the map or closed to cars: they change nothing.
    pub road_missing: u64,
    /// Members are missing, do not meet, or a road passes through instead of ending there.
    pub unclear: u64,
    /// The word of the restriction is not known.
    pub unknown_kind: u64,
}

impl SkippedTurns {
    /// Restrictions that would matter to cars and could not be used.
    pub fn total(&self) -> u64 {
        self.conditional + self.unclear + self.unknown_kind
    }
}

/// Counts of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OsmReport {
    /// Country whose limits hold where none is tagged.
    pub country: String,
    /// Nodes in the file.
    pub nodes_read: u64,
    /// Ways in the file.
    pub ways_read: u64,
    /// Relations in the file.
    pub relations_read: u64,
    /// Ways with a `highway` tag.
    pub highways: u64,
    /// Ways a car may drive, ferries included.
    pub car_ways: u64,
    /// Of these, ferries and shuttles.
    pub ferries: u64,
    /// Of these, toll roads.
    pub toll_ways: u64,
    /// Ways with a limit of their own.
    pub with_maxspeed: u64,
    /// Nodes that ways name and the file does not hold, or that lie off the globe.
    pub nodes_missing: u64,
    /// Barriers on roads that stop cars.
    pub barriers: u64,
    /// Turn restrictions in the file, all kinds.
    pub turns_read: u64,
    /// Turn restrictions in force in the map.
    pub turns_used: u64,
    /// Those left out, and why.
    pub turns_skipped: SkippedTurns,
    /// Junctions and dead ends before splitting.
    pub junctions: u64,
    /// Directed edges before splitting.
    pub directed_edges: u64,
    /// Nodes that splitting added.
    pub split_nodes: u64,
    /// Strongly connected parts kept.
    pub parts_kept: u64,
    /// Strongly connected parts left out as too small.
    pub parts_dropped: u64,
    /// Nodes of the map.
    pub nodes_kept: u64,
    /// Directed edges of the map.
    pub edges_kept: u64,
    /// Points without a height in the elevation tiles.
    pub heights_missing: u64,
}
