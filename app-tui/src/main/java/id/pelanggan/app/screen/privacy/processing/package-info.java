/** The record of processing, on the screen: purposes, notices, assessments. */
@NullMarked
package id.pelanggan.app.screen.privacy.processing;

import org.jspecify.annotations.NullMarked;
