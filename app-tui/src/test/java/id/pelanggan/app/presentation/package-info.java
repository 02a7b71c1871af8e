/** Tests of the grid of cells, and a terminal to paint on in any test. */
@NullMarked
package id.pelanggan.app.presentation;

import org.jspecify.annotations.NullMarked;
