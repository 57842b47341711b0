//! Picture files built piece by piece, so that each shows what is special about it.

use std::io::Cursor;

use image::codecs::png::PngEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat};

/// A whole picture, all black.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, height).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A PNG of these pixels.
pub fn png(
    width: u32,
    height: u32,
    pixels: &[u8],
    colours: ExtendedColorType,
    profile: Option<Vec<u8>>,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).unwrap();
    }
    encoder.write_image(pixels, width, height, colours).unwrap();
    bytes
}

/// A PNG with one more chunk after its header.
pub fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut chunk = (data.len() as u32).to_be_bytes().to_vec();
    chunk.extend(kind);
    chunk.extend(data);
    chunk.extend(checksum(&chunk[4..]).to_be_bytes());
    [&png[..33], &chunk, &png[33..]].concat()
}

/// The checksum of a chunk.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 },
        )
    })
}

/// A JPEG of squares of eight pixels in one colour each: `value` gives each stored component of each square.
pub struct Jpeg<'a> {
    /// In squares.
    pub width: u16,
    /// In squares.
    pub height: u16,
    /// One, three or four.
    pub components: u8,
    /// Column, row, component.
    pub value: &'a dyn Fn(u16, u16, u8) -> u8,
    /// Segments that come first: marker and content.
    pub segments: Vec<(u8, Vec<u8>)>,
}

impl Jpeg<'_> {
    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = vec![0xFF, 0xD8];
        for (marker, data) in &self.segments {
            segment(&mut file, *marker, data);
        }
        // The first coefficient is eight times the mean, so this quantization makes it the mean.
        segment(&mut file, 0xDB, &[&[0], [8; 64].as_slice()].concat());
        segment(&mut file, 0xC0, &self.frame());
        // Twelve codes of four bits for the differences of means, and one code of one bit: nothing else follows.
        let differences = [&[0x00, 0, 0, 0, 12], [0; 12].as_slice(), &(0..12).collect::<Vec<u8>>()].concat();
        segment(&mut file, 0xC4, &differences);
        segment(&mut file, 0xC4, &[&[0x10, 1], [0; 15].as_slice(), &[0]].concat());
        segment(&mut file, 0xDA, &self.scan());
        file.extend(self.coded());
        file.extend([0xFF, 0xD9]);
        file
    }

    fn frame(&self) -> Vec<u8> {
        let mut frame = vec![8];
        frame.extend((self.height * 8).to_be_bytes());
        frame.extend((self.width * 8).to_be_bytes());
        frame.push(self.components);
        (1..=self.components).for_each(|id| frame.extend([id, 0x11, 0]));
        frame
    }

    fn scan(&self) -> Vec<u8> {
        let mut scan = vec![self.components];
        (1..=self.components).for_each(|id| scan.extend([id, 0]));
        scan.extend([0, 63, 0]);
        scan
    }

    fn coded(&self) -> Vec<u8> {
        let mut bits = String::new();
        let mut before = [0; 4];
        for row in 0..self.height {
            for column in 0..self.width {
                for component in 0..self.components {
                    let mean = i32::from((self.value)(column, row, component)) - 128;
                    let difference = mean - before[usize::from(component)];
                    before[usize::from(component)] = mean;
                    let size = 32 - difference.unsigned_abs().leading_zeros();
                    bits += &format!("{size:04b}");
                    let coded = if difference < 0 { difference - 1 } else { difference };
                    bits.extend((0..size).rev().map(|bit| if coded >> bit & 1 == 1 { '1' } else { '0' }));
                    bits.push('0');
                }
            }
        }
        bits += &"1".repeat((8 - bits.len() % 8) % 8);
        let bytes =
            bits.as_bytes().chunks(8).map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | (bit - b'0')));
        bytes.flat_map(|byte| if byte == 0xFF { vec![0xFF, 0] } else { vec![byte] }).collect()
    }
}

/// Adds a segment to a JPEG.
pub fn segment(file: &mut Vec<u8>, marker: u8, data: &[u8]) {
    file.extend([0xFF, marker]);
    file.extend((data.len() as u16 + 2).to_be_bytes());
    file.extend(data);
}

/// Exif data about how the camera was held.
pub fn orientation(value: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([value, 0, 0, 0, 0, 0, 0]);
    exif
}

/// A profile in one part, as a JPEG carries it.
pub fn profile_segment(profile: &[u8]) -> Vec<u8> {
    [b"ICC_PROFILE\0\x01\x01".as_slice(), profile].concat()
}

/// The profile of a display with these primaries and the curve of sRGB.
pub fn display_profile(primaries: [[f64; 3]; 3]) -> Vec<u8> {
    let xyz = |values: [f64; 3]| {
        let numbers = values.into_iter().flat_map(|value| ((value * 65_536.0).round() as i32).to_be_bytes());
        [b"XYZ \0\0\0\0".to_vec(), numbers.collect()].concat()
    };
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for number in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45] {
        curve.extend((f64::round(number * 65_536.0) as i32).to_be_bytes());
    }
    profile(
        b"RGB XYZ ",
        &[
            (b"rXYZ", xyz(primaries[0])),
            (b"gXYZ", xyz(primaries[1])),
            (b"bXYZ", xyz(primaries[2])),
            (b"rTRC", curve.clone()),
            (b"gTRC", curve.clone()),
            (b"bTRC", curve),
        ],
    )
}

/// Display P3.
pub fn p3() -> Vec<u8> {
    display_profile([
        [0.515_12, 0.241_2, -0.001_05],
        [0.291_98, 0.692_25, 0.041_89],
        [0.157_1, 0.066_57, 0.784_07],
    ])
}

/// sRGB.
pub fn srgb() -> Vec<u8> {
    display_profile([
        [0.436_07, 0.222_49, 0.013_92],
        [0.385_15, 0.716_87, 0.097_08],
        [0.143_07, 0.060_61, 0.714_1],
    ])
}

/// A printing press whose black ink prints at 20 % lightness, and whose other inks leave the paper's colour.
pub fn press_profile() -> Vec<u8> {
    let mut table = b"mft1\0\0\0\0\x04\x03\x02\0".to_vec();
    for index in 0..9 {
        table.extend((i32::from(index % 4 == 0) << 16).to_be_bytes());
    }
    (0..4).for_each(|_| table.extend(0..=255_u8));
    for point in 0..16 {
        // The last ink varies fastest: black.
        table.extend(if point % 2 == 1 { [51, 128, 128] } else { [255, 128, 128] });
    }
    (0..3).for_each(|_| table.extend(0..=255_u8));
    profile(b"CMYKLab ", &[(b"A2B0", table)])
}

fn profile(spaces: &[u8; 8], elements: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut header = vec![0; 128];
    header[16..24].copy_from_slice(spaces);
    header[36..40].copy_from_slice(b"acsp");
    let mut table = (elements.len() as u32).to_be_bytes().to_vec();
    let mut at = 128 + 4 + 12 * elements.len();
    for (tag, data) in elements {
        table.extend(*tag);
        table.extend((at as u32).to_be_bytes());
        table.extend((data.len() as u32).to_be_bytes());
        at += data.len();
    }
    header[0..4].copy_from_slice(&(at as u32).to_be_bytes());
    [vec![header, table], elements.iter().map(|(_, data)| data.clone()).collect()].concat().concat()
}

/// The bytes in Base64.
pub fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
