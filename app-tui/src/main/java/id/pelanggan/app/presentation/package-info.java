/** The grid of cells that a screen is drawn on, and how it becomes what a terminal shows. */
@NullMarked
package id.pelanggan.app.presentation;

import org.jspecify.annotations.NullMarked;
