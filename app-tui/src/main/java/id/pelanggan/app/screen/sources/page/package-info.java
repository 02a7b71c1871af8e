/** What the pages of the screen have in common. */
@NullMarked
package id.pelanggan.app.screen.sources.page;

import org.jspecify.annotations.NullMarked;
