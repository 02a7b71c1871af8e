package id.pelanggan.app.presentation;

/**
 * The looks to choose from. Each line is a tone and its style; text has a contrast of 4.5 to 1 at
 * least, 7 to 1 in high contrast.
 */
public enum Themes implements Theme {
  /** For a terminal that is dark itself. */
  DARK(
      4.5,
      """
      OWN e4e7ec on 14171c
      SELECTED ffffff on 005f87 bold
      TEXT
      FAINT 9aa3b2
      STRONG ffffff bold
      BAR e4e7ec on 26303f
      TAB b4bcc9
      TAB_CURRENT 0b1620 on 7cc4ff bold
      BORDER 8f98a8
      FOCUS 7cc4ff bold
      TITLE c9d1dc bold
      KEY ffcf70 bold
      LINK 8ab8ff underlined
      GOOD 7ad98b
      WARNING f5c451
      BAD ff8a80 bold
      INFORMATION 7fd0e6
      INPUT e4e7ec on 222a36
      INPUT_FOCUS ffffff on 3a4a66
      CONCEALED a8a3bc
      CHART 6fb7d6
      DEMO 1b1026 on d3a4f5 bold
      """),

  /** For a terminal that is light itself. */
  LIGHT(
      4.5,
      """
      OWN 1f2328 on ffffff
      SELECTED ffffff on 1a56ad bold
      TEXT
      FAINT 586069
      STRONG 000000 bold
      BAR 1f2328 on dfe5ee
      TAB 4a525c
      TAB_CURRENT ffffff on 0055b3 bold
      BORDER 5f6a7a
      FOCUS 0055b3 bold
      TITLE 2b3440 bold
      KEY 8a4b00 bold
      LINK 0a53be underlined
      GOOD 0b6b2b
      WARNING 7d5000
      BAD b3181b bold
      INFORMATION 00607a
      INPUT 1f2328 on eaeef4
      INPUT_FOCUS 000000 on cfe0fa
      CONCEALED 5d5570
      CHART 1c6a8c
      DEMO ffffff on 7a2fa8 bold
      """),

  /** White and clear colours upon black. */
  HIGH_CONTRAST(
      7,
      """
      OWN ffffff on 000000
      SELECTED 000000 on ffffff bold
      TEXT ffffff on 000000
      FAINT d0d0d0 on 000000
      STRONG ffffff on 000000 bold
      BAR 000000 on ffffff bold
      TAB ffffff on 000000
      TAB_CURRENT 000000 on ffff00 bold
      BORDER ffffff on 000000
      FOCUS ffff00 on 000000 bold
      TITLE ffffff on 000000 bold
      KEY ffff00 on 000000 bold
      LINK 80ffff on 000000 underlined
      GOOD 70ff70 on 000000 bold
      WARNING ffd75f on 000000 bold
      BAD ffafaf on 000000 bold
      INFORMATION 80ffff on 000000 bold
      INPUT ffffff on 303030 underlined
      INPUT_FOCUS 000000 on ffff87 underlined
      CONCEALED d7d7ff on 000000
      CHART 80ffff on 000000
      DEMO 000000 on ffafff bold
      """),

  /** The colours of Okabe and Ito, which everybody can tell apart. */
  OKABE_ITO(
      4.5,
      """
      OWN f2f2f2 on 000000
      SELECTED ffffff on 0072b2 bold
      TEXT f2f2f2 on 000000
      FAINT a8a8a8 on 000000
      STRONG ffffff on 000000 bold
      BAR ffffff on 303030
      TAB c6c6c6 on 000000
      TAB_CURRENT 000000 on 56b4e9 bold
      BORDER 949494 on 000000
      FOCUS 56b4e9 on 000000 bold
      TITLE e4e4e4 on 000000 bold
      KEY e69f00 on 000000 bold
      LINK 56b4e9 on 000000 underlined
      GOOD 009e73 on 000000
      WARNING f0e442 on 000000
      BAD d55e00 on 000000 bold
      INFORMATION 56b4e9 on 000000
      INPUT f2f2f2 on 262626
      INPUT_FOCUS ffffff on 444444
      CONCEALED cc79a7 on 000000
      CHART 56b4e9 on 000000
      DEMO 000000 on cc79a7 bold
      """),

  /** No colour at all. */
  MONO(
      4.5,
      """
      OWN e6e6e6 on 101010
      SELECTED reversed bold
      TEXT
      FAINT faint
      STRONG bold
      BAR reversed
      TAB
      TAB_CURRENT reversed bold
      BORDER faint
      FOCUS bold
      TITLE bold
      KEY bold
      LINK underlined
      GOOD
      WARNING bold
      BAD bold underlined
      INFORMATION
      INPUT underlined
      INPUT_FOCUS bold underlined
      CONCEALED faint
      CHART
      DEMO reversed bold
      """);

  private final Palette palette;

  Themes(double contrast, String palette) {
    this.palette = Palette.of(contrast, palette);
  }

  @Override
  public Style style(Tone tone, boolean selected) {
    return selected ? palette.selected(tone) : palette.plain(tone);
  }

  @Override
  public Style own() {
    return palette.own();
  }
}
