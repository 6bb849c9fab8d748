//! Strongly connected parts: places that can be reached from each other.

/// The part of each node, numbered by the first node of each part; Tarjan's algorithm with a stack of its own, since
/// roads form paths far longer than any call stack.
pub(super) fn strong_components(first_out: &[u32], head: &[u32]) -> Vec<u32> {
    const UNSEEN: u32 = u32::MAX;
    let nodes = first_out.len() - 1;
    let mut order = vec![UNSEEN; nodes];
    let mut low = vec![0u32; nodes];
    let mut part = vec![UNSEEN; nodes];
    let mut open: Vec<u32> = Vec::new();
    let mut calls: Vec<(u32, u32)> = Vec::new();
    let (mut next_order, mut parts) = (0, 0);
    for root in 0..nodes as u32 {
        if order[root as usize] != UNSEEN {
            continue;
        }
        calls.push((root, first_out[root as usize]));
        while let Some(call) = calls.last_mut() {
            let node = call.0 as usize;
            if order[node] == UNSEEN {
                order[node] = next_order;
                low[node] = next_order;
                next_order += 1;
                open.push(call.0);
            }
            if call.1 < first_out[node + 1] {
                let other = head[call.1 as usize];
                call.1 += 1;
                if order[other as usize] == UNSEEN {
                    calls.push((other, first_out[other as usize]));
                } else if part[other as usize] == UNSEEN {
                    low[node] = low[node].min(order[other as usize]);
                }
                continue;
            }
            calls.pop();
            if let Some(caller) = calls.last() {
                low[caller.0 as usize] = low[caller.0 as usize].min(low[node]);
            }
            if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    part[member as usize] = parts;
                    if member as usize == node {
                        break;
                    }
                }
                parts += 1;
            }
        }
    }
    // Numbered in the order of their first nodes, so that the numbers do not depend on the walk.
    let mut renumbered = vec![UNSEEN; parts as usize];
    let mut next = 0;
    for part in &mut part {
        let number = &mut renumbered[*part as usize];
        if *number == UNSEEN {
            *number = next;
            next += 1;
        }
        *part = *number;
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_one_part_and_its_dead_end_another() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3
        assert_eq!(strong_components(&[0, 1, 2, 4, 4], &[1, 2, 0, 3]), [0, 0, 0, 1]);
        assert!(strong_components(&[0], &[]).is_empty());
    }

    #[test]
    fn a_path_of_a_million_nodes_needs_no_call_stack() {
        let nodes = 1_000_000u32;
        let first: Vec<u32> = (0..=nodes).map(|node| node.min(nodes - 1)).collect();
        let head: Vec<u32> = (1..nodes).collect();
        assert_eq!(strong_components(&first, &head).last(), Some(&(nodes - 1)));
    }
}
