import type { RuleId } from './rules.ts';

/** Why a question that an engine leaves open is closed: a check of ours decides it, or a person has, until a day. */
type Settled = { decidedBy: readonly RuleId[] } | Reason;

export interface Reason {
  reason: string;
  /** ISO day: after it the reason no longer counts, and somebody must look again. */
  expires: string;
  /** Only elements whose markup or place matches. */
  where?: RegExp;
}

/** Questions that engines leave open, by engine and rule. What is not named here is a finding. */
export const settledReviews: Partial<Record<string, Settled>> = {
  'axe color-contrast': { decidedBy: ['contrast-low', 'text-over-picture'] },
  'axe color-contrast-enhanced': { decidedBy: ['contrast-low', 'text-over-picture'] },
  'axe css-orientation-lock': { decidedBy: ['orientation-locked'] },
  'axe hidden-content': { decidedBy: ['hover-only', 'print-lost', 'mouse-only'] },
  'axe identical-links-same-purpose': { decidedBy: ['links-same-text'] },
  'axe video-caption': { decidedBy: ['video-no-captions'] },
  'axe frame-tested': { decidedBy: ['frame-title-poor'] },
  'axe target-size': { decidedBy: ['target-small'] },
  'axe th-has-data-cells': { decidedBy: ['table-headers-only', 'table-no-headers'] },
  'axe td-has-header': { decidedBy: ['table-no-headers'] },
  'axe form-field-multiple-labels': { decidedBy: ['field-no-label', 'field-label-repeated'] },
  'axe link-in-text-block': { decidedBy: ['link-colour-alone'] },
  'axe no-autoplay-audio': { decidedBy: ['media-autoplay'] },
  'axe skip-link': { decidedBy: ['skip-link-broken', 'link-target-missing'] },
  'axe bypass': { decidedBy: ['skip-link-missing'] },
  'axe label-content-name-mismatch': { decidedBy: ['label-not-in-name'] },
  'axe scrollable-region-focusable': { decidedBy: ['scroll-sideways', 'keyboard-unreachable'] },
  'ibm style_highcontrast_visible': { decidedBy: ['forced-colours-lost'] },
  'ibm style_color_misuse': { decidedBy: ['colour-only', 'error-colour-only', 'link-colour-alone'] },
  'ibm text_block_heading': { decidedBy: ['heading-fake'] },
  'ibm text_sensory_misuse': { decidedBy: ['location-only'] },
  'ibm style_focus_visible': { decidedBy: ['focus-invisible', 'focus-weak'] },
  'ibm element_tabbable_visible': { decidedBy: ['focus-invisible', 'focus-obscured'] },
  'ibm element_tabbable_unobscured': { decidedBy: ['focus-obscured'] },
  'ibm list_structure_proper': { decidedBy: ['list-nested-wrong', 'list-empty'] },
  'ibm list_markup_review': { decidedBy: ['list-fake'] },
  'ibm form_submit_button_exists': { decidedBy: ['form-no-submit'] },
  'ibm form_submit_review': { decidedBy: ['form-no-submit'] },
  'ibm form_interaction_review': { decidedBy: ['focus-jumps', 'select-jumps'] },
  'ibm form_font_color': { decidedBy: ['required-unsaid', 'error-colour-only'] },
  'ibm input_fields_grouped': { decidedBy: ['group-no-legend'] },
  'ibm input_label_visible': { decidedBy: ['field-placeholder-label', 'field-no-label'] },
  'ibm input_label_before': { decidedBy: ['field-label-far'] },
  'ibm input_placeholder_label_visible': { decidedBy: ['field-placeholder-label'] },
  'ibm input_autocomplete_valid': { decidedBy: ['autocomplete-missing'] },
  'ibm table_headers_related': { decidedBy: ['table-no-headers', 'table-no-scope'] },
  'ibm table_structure_misuse': { decidedBy: ['table-layout'] },
  'ibm table_layout_linearized': { decidedBy: ['table-layout'] },
  'ibm table_caption_nested': { decidedBy: ['table-no-caption', 'table-caption-fake'] },
  'ibm frame_src_valid': { decidedBy: ['frame-title-poor'] },
  'ibm media_alt_exists': { decidedBy: ['video-no-captions', 'audio-no-transcript'] },
  'ibm media_audio_transcribed': { decidedBy: ['audio-no-transcript', 'link-sound-no-transcript'] },
  'ibm media_track_available': { decidedBy: ['video-no-captions'] },
  'ibm media_live_captioned': { decidedBy: ['video-no-captions'] },
  'ibm media_autostart_controllable': { decidedBy: ['media-autoplay'] },
  'ibm media_keyboard_controllable': { decidedBy: ['media-no-controls'] },
  'ibm caption_track_exists': { decidedBy: ['video-no-captions'] },
  'ibm img_alt_misuse': { decidedBy: ['image-alt-file-name', 'image-alt-placeholder', 'image-alt-wrong'] },
  'ibm img_alt_redundant': { decidedBy: ['image-alt-repeated', 'links-doubled'] },
  'ibm img_alt_background': { decidedBy: ['background-meaning'] },
  'ibm img_alt_decorative': { decidedBy: ['image-meaning-hidden', 'image-decorative-with-alt'] },
  'ibm style_background_decorative': { decidedBy: ['background-meaning'] },
  'ibm style_before_after_review': { decidedBy: ['content-in-css'] },
  'ibm style_hover_persistent': { decidedBy: ['hover-only'] },
  'ibm a_target_warning': { decidedBy: ['link-new-window'] },
  'ibm a_text_purpose': { decidedBy: ['link-generic'] },
  'ibm script_select_review': { decidedBy: ['select-jumps'] },
  'ibm script_onclick_avoid': { decidedBy: ['mouse-only'] },
  'ibm script_onclick_misuse': { decidedBy: ['mouse-only', 'link-script'] },
  'ibm script_focus_blur_review': { decidedBy: ['focus-jumps'] },
  'ibm element_mouseevent_keyboard': { decidedBy: ['mouse-only', 'hover-only'] },
  'ibm element_draggable_alternative': { decidedBy: ['mouse-only'] },
  'ibm meta_refresh_delay': { decidedBy: ['refresh-automatic'] },
  'ibm meta_viewport_zoomable': { decidedBy: ['zoom-blocked'] },
  'ibm meta_redirect_optional': { decidedBy: ['refresh-automatic'] },
  'ibm element_orientation_unlocked': { decidedBy: ['orientation-locked'] },
  'ibm target_spacing_sufficient': { decidedBy: ['target-small'] },
  'ibm text_spacing_valid': { decidedBy: ['spacing-clipped'] },
  'ibm text_contrast_sufficient': { decidedBy: ['contrast-low', 'text-over-picture'] },
  'ibm text_whitespace_valid': { decidedBy: ['capitals'] },
  'ibm label_content_exists': { decidedBy: ['label-empty'] },
  'ibm label_name_visible': { decidedBy: ['label-not-in-name'] },
  'ibm html_skipnav_exists': { decidedBy: ['skip-link-missing'] },
  'ibm skip_main_exists': { decidedBy: ['skip-link-missing'] },
  'ibm widget_tabbable_exists': { decidedBy: ['keyboard-unreachable', 'mouse-only'] },
  'ibm widget_tabbable_single': { decidedBy: ['keyboard-unreachable'] },
  'ibm error_message_exists': { decidedBy: ['error-not-identified', 'error-colour-only'] },
  'ibm element_lang_valid': { decidedBy: ['language-invalid'] },
  'ibm download_keyboard_controllable': {
    reason: 'Files are opened by the browser’s own viewer, whose keys are not ours.',
    expires: '2027-11-30',
  },
  'ibm blockquote_cite_exists': {
    reason: 'Quotations name their source in words; the cite attribute is shown to nobody.',
    expires: '2027-11-30',
  },
  'ibm text_quoted_correctly': {
    reason: 'Quotation marks in a text say what q would say, in each language’s own way.',
    expires: '2027-11-30',
  },
};

/** Findings of engines that are right as they are here, each with its reason and the day on which somebody looks again. */
export const acceptedFindings: Partial<Record<string, Reason>> = {
  'ibm aria_role_redundant': {
    reason: 'Safari forgets that a list without bullets is a list; its role says so again.',
    expires: '2027-11-30',
    where: /<(?:ul|ol|menu)[^>]* role="list"/,
  },
  'ibm aria_content_in_landmark': {
    reason: 'The link to the main part comes before all landmarks; that is what it is for.',
    expires: '2027-11-30',
    where: /<a [^>]*href="#main"/,
  },
  'ibm element_tabbable_role_valid': {
    reason: 'A table that scrolls must be reached with the keyboard; its region is named by the caption.',
    expires: '2027-11-30',
    where: /role="region"/,
  },
  'html-validate wcag/h32': {
    reason: 'The filters of the search page act as they are ticked; there is nothing to send.',
    expires: '2027-11-30',
    where: /details > form/,
  },
  'nu nu-warning': {
    reason: 'Safari forgets that a list without bullets is a list; its role says so again.',
    expires: '2027-11-30',
    where: /role="list"/,
  },
  'html-validate prefer-native-element': {
    reason: 'A region that scrolls is a div, because a section with tabindex is a landmark and a stop in one.',
    expires: '2027-11-30',
    where: /role="region"/,
  },
};
