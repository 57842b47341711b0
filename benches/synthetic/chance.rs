//! Numbers that look random and are the same on every machine.

/// A source of such numbers: SplitMix64, a few lines that will never change, whereas a crate's generator might.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The source for one partner.
    pub fn new(seed: u64, partner: usize) -> Self {
        let mut chance = Self(seed ^ (partner as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        // The seeds of neighbours differ in few bits; the first number mixes them.
        chance.0 = chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// True in this percentage of cases.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these items.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// So many different items, in their order.
    pub fn some<'a, T>(&mut self, of: &'a [T], count: usize) -> Vec<&'a T> {
        let mut rest = count.min(of.len());
        let mut chosen = Vec::new();
        for (index, item) in of.iter().enumerate() {
            if self.below(of.len() - index) < rest {
                chosen.push(item);
                rest -= 1;
            }
        }
        chosen
    }
}
