import { SavingPanel as SavingPanel_426e3bceb3196a1b0a61fd467cebc33e } from '../../../saving/form/SavingPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_f900d0fe3bc008daa94e7fa2d02b1124 } from '../../../pasting/CleanPaste.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NotCompared as NotCompared_d6c126bc796a25f5140ad7f8415af883 } from '../../../screen-parts/NotCompared.tsx'
import { ContactLabel as ContactLabel_b28a08827769ea6a81a1300cf609b16e } from '../../../screen-parts/ContactLabel.tsx'
import { TermLabel as TermLabel_83155ad8b26dd06f50cd6dc29acf7f45 } from '../../../screen-parts/TermLabel.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TranslationGroup as TranslationGroup_428bf3bc08127330128a568343cc5ba0 } from '../../../translation/TranslationGroup.tsx'
import { ReceiptPanel as ReceiptPanel_365d136cf8807514653551d9bf144f14 } from '../../../publishing/ReceiptPanel.tsx'
import { RemovalPanel as RemovalPanel_296c4a8565b0b251226a84a18d50d65d } from '../../../removal/screens/RemovalPanel.tsx'
import { QualityPanel as QualityPanel_915b652fede63a5a292b8ca85ed4f59b } from '../../../quality/QualityPanel.tsx'
import { SchedulePanel as SchedulePanel_d0661e082de103d3eb052e65172adc23 } from '../../../schedules/SchedulePanel.tsx'
import { ShareLink as ShareLink_55f58d683e900670fd24754fd429914c } from '../../../preview/ShareLink.tsx'
import { TitleCell as TitleCell_55cf125d0c18bde9b2a5a2ea8ffc8d40 } from '../../../screen-parts/TitleCell.tsx'
import { DeleteItem as DeleteItem_0e53805aeb5081e030d0573e449cc55d } from '../../../removal/screens/MenuItems.tsx'
import { PublishButton as PublishButton_8665f83d699a1c224e19ecce1cdc6ff7 } from '../../../publishing/PublishButton.tsx'
import { DocumentStatus as DocumentStatus_c539a19d7aca5a17e47f0074602aeb38 } from '../../../versions/DocumentStatus.tsx'
import { TakeOffItem as TakeOffItem_0e53805aeb5081e030d0573e449cc55d } from '../../../removal/screens/MenuItems.tsx'
import { BeginScreen as BeginScreen_a2dbb7749d465d1f1983c247413f729a } from '../../../beginning/BeginScreen.tsx'
import { SaveUpload as SaveUpload_cc72b86aabc3612337c1abc6a298667f } from '../../../uploads/SaveUpload.tsx'
import { RowTitle as RowTitle_14850e935c0712d0e2d834da44bed7a2 } from '../../../screen-parts/RowTitle.tsx'
import { SameNumber as SameNumber_309480622fb44d58e62273d9eaa9d17f } from '../../../contacts/SameNumber.tsx'
import { CurrentPassword as CurrentPassword_f3455c2d9cd4af92dedcc966662251e5 } from '../../../sign-in/CurrentPassword.tsx'
import { LockPanel as LockPanel_cb06aea59578bf5e32c20196c6758166 } from '../../../sign-in/second-factor/LockPanel.tsx'
import { SessionsPanel as SessionsPanel_1e555cf7266758be88a5a216195d7810 } from '../../../sign-in/SessionsPanel.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { ForgottenPassword as ForgottenPassword_0159bf2e6748acad0238523a975d558a } from '../../../sign-in/ForgottenPassword.tsx'
import { HistoryLink as HistoryLink_2c6128520b535ed4e618aaf3d2a0634a } from '../../../publishing/HistoryLink.tsx'
import { Dashboard as Dashboard_882248c7fcc9adb316b6b98ab69ee880 } from '../../../dashboard/Dashboard.tsx'
import { OpenIdLink as OpenIdLink_dfdca615a8c8711961932f8d16e6f450 } from '../../../sign-in/openid/OpenIdLink.tsx'
import { SavingProvider as SavingProvider_4cb839849a67107bde7bfdb963e8cac1 } from '../../../saving/form/SavingProvider.tsx'
import { HistoryScreen as HistoryScreen_f0f5c6642bce3fa271fd259c87cd59b1 } from '../../../publishing/HistoryScreen.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/saving/form/SavingPanel.tsx#SavingPanel": SavingPanel_426e3bceb3196a1b0a61fd467cebc33e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/pasting/CleanPaste.tsx#CleanPasteFeatureClient": CleanPasteFeatureClient_f900d0fe3bc008daa94e7fa2d02b1124,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/screen-parts/NotCompared.tsx#NotCompared": NotCompared_d6c126bc796a25f5140ad7f8415af883,
  "/screen-parts/ContactLabel.tsx#ContactLabel": ContactLabel_b28a08827769ea6a81a1300cf609b16e,
  "/screen-parts/TermLabel.tsx#TermLabel": TermLabel_83155ad8b26dd06f50cd6dc29acf7f45,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/translation/TranslationGroup.tsx#TranslationGroup": TranslationGroup_428bf3bc08127330128a568343cc5ba0,
  "/publishing/ReceiptPanel.tsx#ReceiptPanel": ReceiptPanel_365d136cf8807514653551d9bf144f14,
  "/removal/screens/RemovalPanel.tsx#RemovalPanel": RemovalPanel_296c4a8565b0b251226a84a18d50d65d,
  "/quality/QualityPanel.tsx#QualityPanel": QualityPanel_915b652fede63a5a292b8ca85ed4f59b,
  "/schedules/SchedulePanel.tsx#SchedulePanel": SchedulePanel_d0661e082de103d3eb052e65172adc23,
  "/preview/ShareLink.tsx#ShareLink": ShareLink_55f58d683e900670fd24754fd429914c,
  "/screen-parts/TitleCell.tsx#TitleCell": TitleCell_55cf125d0c18bde9b2a5a2ea8ffc8d40,
  "/removal/screens/MenuItems.tsx#DeleteItem": DeleteItem_0e53805aeb5081e030d0573e449cc55d,
  "/publishing/PublishButton.tsx#PublishButton": PublishButton_8665f83d699a1c224e19ecce1cdc6ff7,
  "/versions/DocumentStatus.tsx#DocumentStatus": DocumentStatus_c539a19d7aca5a17e47f0074602aeb38,
  "/removal/screens/MenuItems.tsx#TakeOffItem": TakeOffItem_0e53805aeb5081e030d0573e449cc55d,
  "/beginning/BeginScreen.tsx#BeginScreen": BeginScreen_a2dbb7749d465d1f1983c247413f729a,
  "/uploads/SaveUpload.tsx#SaveUpload": SaveUpload_cc72b86aabc3612337c1abc6a298667f,
  "/screen-parts/RowTitle.tsx#RowTitle": RowTitle_14850e935c0712d0e2d834da44bed7a2,
  "/contacts/SameNumber.tsx#SameNumber": SameNumber_309480622fb44d58e62273d9eaa9d17f,
  "/sign-in/CurrentPassword.tsx#CurrentPassword": CurrentPassword_f3455c2d9cd4af92dedcc966662251e5,
  "/sign-in/second-factor/LockPanel.tsx#LockPanel": LockPanel_cb06aea59578bf5e32c20196c6758166,
  "/sign-in/SessionsPanel.tsx#SessionsPanel": SessionsPanel_1e555cf7266758be88a5a216195d7810,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/sign-in/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_0159bf2e6748acad0238523a975d558a,
  "/publishing/HistoryLink.tsx#HistoryLink": HistoryLink_2c6128520b535ed4e618aaf3d2a0634a,
  "/dashboard/Dashboard.tsx#Dashboard": Dashboard_882248c7fcc9adb316b6b98ab69ee880,
  "/sign-in/openid/OpenIdLink.tsx#OpenIdLink": OpenIdLink_dfdca615a8c8711961932f8d16e6f450,
  "/saving/form/SavingProvider.tsx#SavingProvider": SavingProvider_4cb839849a67107bde7bfdb963e8cac1,
  "/publishing/HistoryScreen.tsx#HistoryScreen": HistoryScreen_f0f5c6642bce3fa271fd259c87cd59b1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
