namespace InjuryKb.Web.Pages.BodyMap;

/// <summary>The regions in the order of the keyboard, from head to toe. Where two shapes meet, they share a line.</summary>
public static class Regions
{
    private const string Forearm = "M39.5 132Q50 128 64 132L80 132V212Q62 208 46 213Z";
    private const string Hand = "M46 213Q62 208 80 212V300H45Z";
    private const string ShoulderInFront = "M21 66C23 84 36 98 38.6 118L39.5 132Q50 128 64 132L80 66Z";
    private const string ShoulderBehind = "M22 66C19 92 17 108 17 120Q29 127 38.8 120L39.5 132Q50 128 64 132L80 66Z";
    private const string Flank = "M17 120Q29 127 38.8 120L40 150 45 177Q33 172 22 178C19 162 17 144 17 120Z";

    public static IReadOnlyList<Region> All { get; } =
    [
        new("head", "head, face and throat", ["spinal", "shoulder"],
        [
            new(Figure.Front, "M-30 0H30V60L14 69.5Q0 76-14 69.5L-30 60Z", new(54, 2, 52, 62)),
            new(Figure.Back, "M-30 0H30V58L14 60Q0 67-14 60L-30 58Z", new(222, 2, 52, 62)),
        ]),
        new("spinal", "neck and back", ["shoulder", "hip", "ribcage-chest", "head"],
        [
            new(Figure.Back,
                "M-14 60Q0 67 14 60L22 66C19 92 17 108 17 124C17 144 19 162 22 178" +
                "Q12 184 0 197Q-12 184-22 178C-19 162-17 144-17 124C-17 108-19 92-22 66Z", new(226, 66, 44, 112)),
        ]),
        new("shoulder", "shoulder and upper arm", ["spinal", "elbow", "ribcage-chest"],
        [
            new(Figure.Front, ShoulderInFront, new(12, 66, 46, 66), Mirrored: true),
            new(Figure.Front, ShoulderInFront, new(102, 66, 46, 66)),
            new(Figure.Back, ShoulderBehind, new(180, 66, 46, 66), Mirrored: true),
            new(Figure.Back, ShoulderBehind, new(270, 66, 46, 66)),
        ]),
        new("elbow", "elbow and forearm", ["hand", "shoulder"],
        [
            new(Figure.Front, Forearm, new(0, 132, 44, 78), Mirrored: true),
            new(Figure.Front, Forearm, new(116, 132, 44, 78)),
            new(Figure.Back, Forearm, new(168, 132, 44, 78), Mirrored: true),
            new(Figure.Back, Forearm, new(284, 132, 44, 78)),
        ]),
        new("hand", "wrist and hand", ["elbow", "shoulder"],
        [
            new(Figure.Front, Hand, new(0, 210, 44, 72), Mirrored: true),
            new(Figure.Front, Hand, new(116, 210, 44, 72)),
            new(Figure.Back, Hand, new(168, 210, 44, 72), Mirrored: true),
            new(Figure.Back, Hand, new(284, 210, 44, 72)),
        ]),
        new("ribcage-chest", "chest and ribs", ["shoulder", "spinal", "abdominal"],
        [
            new(Figure.Front,
                "M-14 69.5Q0 76 14 69.5L21 66C23 84 36 98 38.6 118L40 140" +
                "C30 136 14 117 0 117C-14 117-30 136-40 140L-38.6 118C-36 98-23 84-21 66Z", new(58, 66, 44, 56)),
            new(Figure.Back, Flank, null, Mirrored: true),
            new(Figure.Back, Flank, null),
        ]),
        new("abdominal", "belly", ["groin", "hip", "ribcage-chest"],
        [
            new(Figure.Front, "M-40 140C-30 136-14 117 0 117C14 117 30 136 40 140L45 167Q0 181-45 167Z", new(58, 122, 44, 50)),
        ]),
        new("hip", "hip and buttock", ["groin", "hamstring", "spinal", "quadriceps"],
        [
            new(Figure.Front,
                "M-45 167Q0 181 45 167V237C34 237 32 221 23 218" +
                "C12 214.5-12 214.5-23 218C-32 221-34 237-45 237Z", new(46, 172, 68, 46)),
            new(Figure.Back,
                "M22 178Q33 172 45 177V226Q38 240 20 238Q8 238 0 231Q-8 238-20 238" +
                "Q-38 240-45 226V177Q-33 172-22 178Q-12 184 0 197Q12 184 22 178Z", new(214, 178, 68, 54)),
        ]),
        new("groin", "groin", ["hip", "quadriceps", "hamstring", "abdominal"],
        [
            new(Figure.Front, "M-23 218C-12 214.5 12 214.5 23 218C20 240 12 266 0 294C-12 266-20 240-23 218Z", new(58, 218, 44, 46)),
        ]),
        new("quadriceps", "front of the thigh", ["knee", "groin", "hip", "hamstring"],
        [
            new(Figure.Front,
                "M45 237C34 237 32 221 23 218C20 240 12 266 0 294C-12 266-20 240-23 218" +
                "C-32 221-34 237-45 237V317Q-20 304 0 317Q20 304 45 317Z", new(46, 264, 68, 50)),
        ]),
        new("hamstring", "back of the thigh", ["hip", "knee", "groin", "quadriceps"],
        [
            new(Figure.Back,
                "M45 226Q38 240 20 238Q8 238 0 231Q-8 238-20 238" +
                "Q-38 240-45 226V317Q-20 311 0 317Q20 311 45 317Z", new(214, 232, 68, 82)),
        ]),
        new("knee", "knee, front and back", ["quadriceps", "hamstring", "shin", "calf-soleus"],
        [
            new(Figure.Front, "M-45 317Q-20 304 0 317Q20 304 45 317V358Q20 370 0 358Q-20 370-45 358Z", new(46, 314, 68, 48)),
            new(Figure.Back, "M-45 317Q-20 311 0 317Q20 311 45 317V358Q20 366 0 358Q-20 366-45 358Z", new(214, 314, 68, 48)),
        ]),
        new("shin", "front of the lower leg", ["calf-soleus", "knee", "ankle"],
        [
            new(Figure.Front, "M-45 358Q-20 370 0 358Q20 370 45 358V413Q20 418 0 413Q-20 418-45 413Z", new(46, 362, 68, 52)),
        ]),
        new("calf-soleus", "back of the lower leg", ["achilles", "shin", "knee"],
        [
            new(Figure.Back,
                "M-45 358Q-20 366 0 358Q20 366 45 358V412Q30 404 20 418" +
                "Q11 404 0 410Q-11 404-20 418Q-30 404-45 412Z", new(214, 362, 68, 52)),
        ]),
        new("achilles", "above and behind the heel", ["calf-soleus", "heel", "ankle"],
        [
            new(Figure.Back,
                "M-45 412Q-30 404-20 418Q-11 404 0 410Q11 404 20 418" +
                "Q30 404 45 412V457Q20 464 0 457Q-20 464-45 457Z", new(214, 414, 68, 44)),
            new(Figure.Foot, "M0 500H74C66 540 72 562 80 584Q50 586 0 579Z", new(16, 520, 60, 60)),
        ]),
        new("ankle", "ankle", ["midfoot-arch", "achilles", "shin", "heel"],
        [
            new(Figure.Front, "M-45 413Q-20 418 0 413Q20 418 45 413V456Q20 466 0 456Q-20 466-45 456Z", new(46, 414, 68, 44)),
            new(Figure.Foot, "M74 500H220L184 556C155 582 118 588 80 584C72 562 66 540 74 500Z", new(80, 520, 80, 60)),
        ]),
        new("heel", "heel", ["midfoot-arch", "achilles", "ankle"],
        [
            new(Figure.Back, "M-45 457Q-20 464 0 457Q20 464 45 457V510H-45Z", new(208, 458, 80, 46)),
            new(Figure.Foot, "M0 579Q50 586 98 584Q94 612 108 650H0Z", new(16, 584, 84, 60)),
        ]),
        new("midfoot-arch", "arch and top of the foot", ["forefoot", "heel", "ankle"],
        [
            new(Figure.Foot, "M98 584C128 584 156 578 190 550H238V556Q197 592 208 650H108Q94 612 98 584Z", new(104, 584, 100, 60)),
        ]),
        new("forefoot", "ball of the foot and toes", ["midfoot-arch", "ankle"],
        [
            new(Figure.Front, "M-45 456Q-20 466 0 456Q20 466 45 456V510H-45Z", new(40, 458, 80, 46)),
            new(Figure.Foot, "M238 556Q197 592 208 650H330V556Z", new(208, 584, 104, 60)),
        ]),
    ];

    /// <summary>Null for a key that the figure has no shape for, and for none.</summary>
    public static Region? Of(string? key) => All.FirstOrDefault(region => region.Key == key);
}
