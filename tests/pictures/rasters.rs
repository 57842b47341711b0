//! PNG and JPEG.

use image::{DynamicImage, ExtendedColorType, ImageFormat, load_from_memory};
use letter_of_intent::picture::{Kind, Prepared, Problem, Remark, prepare};

use super::samples::{
    Jpeg, display_profile, orientation, p3, picture, png, press_profile, profile_segment, srgb, with_chunk,
};
use super::{refused, taken};

fn pixel(prepared: &Prepared, x: u32, y: u32) -> [u8; 3] {
    load_from_memory(&prepared.bytes).unwrap().to_rgb8().get_pixel(x, y).0
}

#[track_caller]
fn assert_near(found: [u8; 3], expected: [u8; 3], most: u8) {
    let far = found.iter().zip(expected).any(|(found, expected)| found.abs_diff(expected) > most);
    assert!(!far, "{found:?}, not {expected:?}");
}

/// A JPEG of one colour.
fn flat(values: &[u8], segments: Vec<(u8, Vec<u8>)>) -> Vec<u8> {
    let value = |_, _, component: u8| values[usize::from(component)];
    Jpeg { width: 2, height: 1, components: values.len() as u8, value: &value, segments }.bytes()
}

#[test]
fn the_content_decides_and_gives_the_size() {
    for (format, kind) in [(ImageFormat::Png, Kind::Png), (ImageFormat::Jpeg, Kind::Jpeg)] {
        let prepared = taken(&picture(300, 100, format));
        assert_eq!((prepared.source, prepared.kind), (kind, kind));
        assert_eq!((prepared.width, prepared.height), (300.0, 100.0));
        assert_eq!(prepared.remarks, []);
    }
}

#[test]
fn too_large_is_known_before_decoding() {
    let png = |width: u32, height: u32| {
        let mut header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        header.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
        header.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
        header.extend(b"\0\0\0\0IEND\0\0\0\0");
        header
    };
    let too_many = |width, height| vec![Problem::TooManyPixels { width, height }];
    assert_eq!(refused(&png(20_000, 10)), too_many(20_000, 10));
    assert_eq!(refused(&png(9000, 9000)), too_many(9000, 9000));
    assert_eq!(refused(&png(u32::MAX, u32::MAX))[0].code(), "picture-too-large");
    assert_eq!(refused(&png(0, 1)), [Problem::NoSize]);
    let wide = Jpeg { width: 2000, height: 1, components: 1, value: &|_, _, _| 0, segments: Vec::new() };
    assert_eq!(refused(&wide.bytes()), too_many(16_000, 8));
    assert_eq!(refused(&vec![b'<'; 5_000_001]), [Problem::TooManyBytes]);
}

#[test]
fn a_picture_that_ends_early_is_damaged() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let whole = picture(300, 200, format);
        for length in [60, whole.len() / 2, whole.len() * 3 / 4] {
            assert_eq!(
                refused(&whole[..length]),
                [Problem::Damaged],
                "{format:?}, {length} of {} bytes",
                whole.len()
            );
        }
        let mut flipped = whole.clone();
        for index in 0..whole.len() {
            flipped[index] ^= 0x55;
            // Any answer will do, as long as there is one.
            let _ = prepare(&flipped);
            flipped[index] ^= 0x55;
        }
    }
}

#[test]
fn the_end_of_a_thumbnail_is_not_the_end_of_the_picture() {
    let thumbnail = flat(&[128, 128, 128], Vec::new());
    let exif = [b"Exif\0\0".as_slice(), &thumbnail].concat();
    let whole = Jpeg {
        width: 40,
        height: 40,
        components: 3,
        value: &|x, y, _| (x * 6 + y) as u8,
        segments: vec![(0xE1, exif)],
    };
    let whole = whole.bytes();
    assert_eq!(taken(&whole).width, 320.0);
    assert_eq!(refused(&whole[..whole.len() - 500]), [Problem::Damaged]);
}

#[test]
fn what_a_jpeg_carries_beside_its_pixels_is_left_behind() {
    let plain = flat(&[90, 100, 110], Vec::new());
    let laden = flat(
        &[90, 100, 110],
        vec![(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>".to_vec()), (0xFE, b"a comment".to_vec())],
    );
    let followed = [laden, b"and more".to_vec()].concat();
    assert_eq!(taken(&followed).bytes, taken(&plain).bytes);
    assert_eq!(taken(&plain).bytes, plain, "nothing had to be changed");
}

#[test]
fn inks_become_lights() {
    let adobe = |transform| vec![(0xEE, [b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat())];
    // The stored values say how much of the paper stays free of ink: no cyan and all of magenta and yellow is red.
    let red = taken(&flat(&[255, 0, 0, 255], adobe(0)));
    assert_eq!((red.source, red.kind), (Kind::Jpeg, Kind::Jpeg));
    assert_near(pixel(&red, 3, 3), [255, 0, 0], 3);
    let half_black = taken(&flat(&[255, 255, 255, 128], adobe(0)));
    assert_near(pixel(&half_black, 3, 3), [128, 128, 128], 3);
    // The same as luminance and colour differences: 179 is the luminance if the free part of cyan is taken as red.
    let ycck = taken(&flat(&[179, 171, 1, 255], adobe(2)));
    assert_near(pixel(&ycck, 3, 3), [254, 0, 0], 5);
    assert_near(pixel(&taken(&flat(&[255, 0, 0, 255], Vec::new())), 3, 3), [255, 0, 0], 3);
}

#[test]
fn the_profile_of_a_press_is_followed() {
    let segments =
        |profile: &[u8]| vec![(0xEE, b"Adobe\0\x64\0\0\0\0\0".to_vec()), (0xE2, profile_segment(profile))];
    let black = taken(&flat(&[255, 255, 255, 0], segments(&press_profile())));
    // A lightness of 20 %.
    assert_near(pixel(&black, 3, 3), [48, 48, 48], 3);
    let paper = taken(&flat(&[0, 0, 0, 255], segments(&press_profile())));
    assert_near(pixel(&paper, 3, 3), [255, 255, 255], 3);
    let broken = taken(&flat(&[255, 255, 255, 0], segments(&press_profile()[..200])));
    assert_near(pixel(&broken, 3, 3), [0, 0, 0], 3);
}

#[test]
fn colours_of_another_screen_become_those_of_srgb() {
    // The CSS colour green in Display P3.
    let p3_green = [55, 126, 34];
    let file = png(1, 1, &p3_green, ExtendedColorType::Rgb8, Some(p3()));
    assert_near(pixel(&taken(&file), 0, 0), [0, 128, 0], 3);
    let sixteen: Vec<u8> =
        p3_green.into_iter().flat_map(|value| (u16::from(value) * 257).to_ne_bytes()).collect();
    let file = png(1, 1, &sixteen, ExtendedColorType::Rgb16, Some(p3()));
    assert_near(pixel(&taken(&file), 0, 0), [0, 128, 0], 3);
    let file = flat(&[94, 94, 100], vec![(0xE2, profile_segment(&p3()))]);
    assert_near(pixel(&taken(&file), 0, 0), [0, 128, 0], 5);
}

#[test]
fn what_is_srgb_is_left_as_it_is() {
    let plain = png(1, 1, &[1, 2, 3], ExtendedColorType::Rgb8, None);
    let named = png(1, 1, &[1, 2, 3], ExtendedColorType::Rgb8, Some(srgb()));
    assert_eq!(taken(&named).bytes, taken(&plain).bytes);
    assert_eq!(taken(&with_chunk(&plain, b"gAMA", &45_455_u32.to_be_bytes())).bytes, plain);
    // An invalid profile is ignored.
    assert_eq!(
        taken(&png(1, 1, &[1, 2, 3], ExtendedColorType::Rgb8, Some(b"profile".to_vec()))).bytes,
        plain
    );
}

#[test]
fn an_unusual_gamma_is_followed() {
    let grey = png(1, 1, &[128], ExtendedColorType::L8, None);
    let linear = with_chunk(&grey, b"gAMA", &100_000_u32.to_be_bytes());
    assert_near(pixel(&taken(&linear), 0, 0), [188, 188, 188], 1);
    let colour = with_chunk(
        &png(1, 1, &[0, 128, 255], ExtendedColorType::Rgb8, None),
        b"gAMA",
        &100_000_u32.to_be_bytes(),
    );
    assert_near(pixel(&taken(&colour), 0, 0), [0, 188, 255], 1);
    let stated = with_chunk(&linear, b"sRGB", &[0]);
    assert_eq!(pixel(&taken(&stated), 0, 0), [128; 3]);
}

#[test]
fn sixteen_bits_keep_their_colours() {
    let sixteen: Vec<u8> =
        [0xFFFF_u16, 0x8080, 0x1212, 0x8080].into_iter().flat_map(u16::to_ne_bytes).collect();
    let prepared = taken(&png(1, 1, &sixteen, ExtendedColorType::Rgba16, None));
    let pixel = load_from_memory(&prepared.bytes).unwrap().to_rgba8().get_pixel(0, 0).0;
    assert_eq!(pixel, [0xFF, 0x80, 0x12, 0x80]);
}

#[test]
fn a_picture_on_its_side_is_set_upright() {
    // Dark on the left, light on the right.
    let value = |column: u16, _: u16, _: u8| if column == 0 { 40 } else { 220 };
    let of = |turned: u8| {
        Jpeg {
            width: 2,
            height: 1,
            components: 1,
            value: &value,
            segments: vec![(0xE1, orientation(turned))],
        }
        .bytes()
    };
    let size = |prepared: &Prepared| (prepared.width, prepared.height);
    let upright = taken(&of(1));
    assert_eq!((size(&upright), pixel(&upright, 1, 1)), ((16.0, 8.0), [40; 3]));
    let turned = taken(&of(6));
    assert_eq!(size(&turned), (8.0, 16.0));
    assert_near(pixel(&turned, 4, 2), [40; 3], 3);
    assert_near(pixel(&turned, 4, 14), [220; 3], 3);
    let upside_down = taken(&of(3));
    assert_near(pixel(&upside_down, 14, 4), [40; 3], 3);
    let chunk = orientation(8);
    let file = with_chunk(&png(2, 1, &[10, 200], ExtendedColorType::L8, None), b"eXIf", &chunk[6..]);
    let turned = taken(&file);
    assert_eq!(size(&turned), (1.0, 2.0));
    assert_eq!((pixel(&turned, 0, 0), pixel(&turned, 0, 1)), ([200; 3], [10; 3]));
}

#[test]
fn nothing_but_white_is_told() {
    let white = |pixels: &[u8], colours| taken(&png(1, 1, pixels, colours, None)).remarks;
    assert_eq!(white(&[255, 255, 255], ExtendedColorType::Rgb8), [Remark::Blank]);
    assert_eq!(white(&[0, 0, 0, 0], ExtendedColorType::Rgba8), [Remark::Blank]);
    assert_eq!(white(&[255, 255, 0], ExtendedColorType::Rgb8), []);
    assert_eq!(taken(&flat(&[255], Vec::new())).remarks, [Remark::Blank]);
}

#[test]
fn jpegs_that_hardly_a_program_reads_are_named() {
    let mut file = flat(&[0], Vec::new());
    let frame = file.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    for (marker, what) in [(0xC3, "without loss or in layers"), (0xC9, "in arithmetic coding")] {
        file[frame + 1] = marker;
        assert_eq!(refused(&file), [Problem::RareJpeg(what)]);
    }
    file[frame + 1] = 0xC1;
    file[frame + 4] = 12;
    assert_eq!(refused(&file), [Problem::RareJpeg("of more than eight bits")]);
}

#[test]
fn grey_and_transparent_pictures_stay_what_they_are() {
    let grey = taken(&png(1, 1, &[128, 64], ExtendedColorType::La8, Some(display_profile([[0.0; 3]; 3]))));
    assert!(
        matches!(load_from_memory(&grey.bytes), Ok(DynamicImage::ImageLumaA8(_))),
        "a profile for colours says nothing of greys"
    );
    assert_eq!(load_from_memory(&grey.bytes).unwrap().to_luma_alpha8().get_pixel(0, 0).0, [128, 64]);
}
