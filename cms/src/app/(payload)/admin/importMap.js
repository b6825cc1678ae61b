import { SavingPanel as SavingPanel_426e3bceb3196a1b0a61fd467cebc33e } from '../../../saving/form/SavingPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_f900d0fe3bc008daa94e7fa2d02b1124 } from '../../../pasting/CleanPaste.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NotCompared as NotCompared_d35f0e46a14ca752193f6179c15acaf8 } from '../../../admin/NotCompared.tsx'
import { ContactLabel as ContactLabel_c625cf67766875917466851429df0485 } from '../../../admin/ContactLabel.tsx'
import { TermLabel as TermLabel_4baac6f31bdcc26b15cc705153799fd4 } from '../../../admin/TermLabel.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TranslationGroup as TranslationGroup_b1ce20803dfdd0cf3117bda38e96d5ae } from '../../../admin/TranslationGroup.tsx'
import { ReceiptPanel as ReceiptPanel_365d136cf8807514653551d9bf144f14 } from '../../../publishing/ReceiptPanel.tsx'
import { RemovalPanel as RemovalPanel_296c4a8565b0b251226a84a18d50d65d } from '../../../removal/screens/RemovalPanel.tsx'
import { QualityPanel as QualityPanel_915b652fede63a5a292b8ca85ed4f59b } from '../../../quality/QualityPanel.tsx'
import { SchedulePanel as SchedulePanel_d0661e082de103d3eb052e65172adc23 } from '../../../schedules/SchedulePanel.tsx'
import { ShareLink as ShareLink_55f58d683e900670fd24754fd429914c } from '../../../preview/ShareLink.tsx'
import { TitleCell as TitleCell_3dde917cc26959e757b701545c1a6a3a } from '../../../admin/TitleCell.tsx'
import { DeleteItem as DeleteItem_0e53805aeb5081e030d0573e449cc55d } from '../../../removal/screens/MenuItems.tsx'
import { PublishButton as PublishButton_8665f83d699a1c224e19ecce1cdc6ff7 } from '../../../publishing/PublishButton.tsx'
import { DocumentStatus as DocumentStatus_c539a19d7aca5a17e47f0074602aeb38 } from '../../../versions/DocumentStatus.tsx'
import { TakeOffItem as TakeOffItem_0e53805aeb5081e030d0573e449cc55d } from '../../../removal/screens/MenuItems.tsx'
import { BeginScreen as BeginScreen_a2dbb7749d465d1f1983c247413f729a } from '../../../beginning/BeginScreen.tsx'
import { SaveUpload as SaveUpload_cc72b86aabc3612337c1abc6a298667f } from '../../../uploads/SaveUpload.tsx'
import { RowTitle as RowTitle_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { SameNumber as SameNumber_309480622fb44d58e62273d9eaa9d17f } from '../../../contacts/SameNumber.tsx'
import { CurrentPassword as CurrentPassword_f3455c2d9cd4af92dedcc966662251e5 } from '../../../sign-in/CurrentPassword.tsx'
import { LockPanel as LockPanel_93b7f9772488c6686574dc2aeb73e6c3 } from '../../../second-factor/LockPanel.tsx'
import { SessionsPanel as SessionsPanel_1e555cf7266758be88a5a216195d7810 } from '../../../sign-in/SessionsPanel.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { ForgottenPassword as ForgottenPassword_0159bf2e6748acad0238523a975d558a } from '../../../sign-in/ForgottenPassword.tsx'
import { HistoryLink as HistoryLink_2c6128520b535ed4e618aaf3d2a0634a } from '../../../publishing/HistoryLink.tsx'
import { Dashboard as Dashboard_f781e9028d57a98d9263c5f8db6380b6 } from '../../../admin/dashboard/Dashboard.tsx'
import { OpenIdLink as OpenIdLink_ed8a9823d5d1ce913d929b4df69a1907 } from '../../../openid/OpenIdLink.tsx'
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
  "/admin/NotCompared.tsx#NotCompared": NotCompared_d35f0e46a14ca752193f6179c15acaf8,
  "/admin/ContactLabel.tsx#ContactLabel": ContactLabel_c625cf67766875917466851429df0485,
  "/admin/TermLabel.tsx#TermLabel": TermLabel_4baac6f31bdcc26b15cc705153799fd4,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/TranslationGroup.tsx#TranslationGroup": TranslationGroup_b1ce20803dfdd0cf3117bda38e96d5ae,
  "/publishing/ReceiptPanel.tsx#ReceiptPanel": ReceiptPanel_365d136cf8807514653551d9bf144f14,
  "/removal/screens/RemovalPanel.tsx#RemovalPanel": RemovalPanel_296c4a8565b0b251226a84a18d50d65d,
  "/quality/QualityPanel.tsx#QualityPanel": QualityPanel_915b652fede63a5a292b8ca85ed4f59b,
  "/schedules/SchedulePanel.tsx#SchedulePanel": SchedulePanel_d0661e082de103d3eb052e65172adc23,
  "/preview/ShareLink.tsx#ShareLink": ShareLink_55f58d683e900670fd24754fd429914c,
  "/admin/TitleCell.tsx#TitleCell": TitleCell_3dde917cc26959e757b701545c1a6a3a,
  "/removal/screens/MenuItems.tsx#DeleteItem": DeleteItem_0e53805aeb5081e030d0573e449cc55d,
  "/publishing/PublishButton.tsx#PublishButton": PublishButton_8665f83d699a1c224e19ecce1cdc6ff7,
  "/versions/DocumentStatus.tsx#DocumentStatus": DocumentStatus_c539a19d7aca5a17e47f0074602aeb38,
  "/removal/screens/MenuItems.tsx#TakeOffItem": TakeOffItem_0e53805aeb5081e030d0573e449cc55d,
  "/beginning/BeginScreen.tsx#BeginScreen": BeginScreen_a2dbb7749d465d1f1983c247413f729a,
  "/uploads/SaveUpload.tsx#SaveUpload": SaveUpload_cc72b86aabc3612337c1abc6a298667f,
  "/admin/RowTitle.tsx#RowTitle": RowTitle_dbfe837fc0f7c3c89478c5b65f497b62,
  "/contacts/SameNumber.tsx#SameNumber": SameNumber_309480622fb44d58e62273d9eaa9d17f,
  "/sign-in/CurrentPassword.tsx#CurrentPassword": CurrentPassword_f3455c2d9cd4af92dedcc966662251e5,
  "/second-factor/LockPanel.tsx#LockPanel": LockPanel_93b7f9772488c6686574dc2aeb73e6c3,
  "/sign-in/SessionsPanel.tsx#SessionsPanel": SessionsPanel_1e555cf7266758be88a5a216195d7810,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/sign-in/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_0159bf2e6748acad0238523a975d558a,
  "/publishing/HistoryLink.tsx#HistoryLink": HistoryLink_2c6128520b535ed4e618aaf3d2a0634a,
  "/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_f781e9028d57a98d9263c5f8db6380b6,
  "/openid/OpenIdLink.tsx#OpenIdLink": OpenIdLink_ed8a9823d5d1ce913d929b4df69a1907,
  "/saving/form/SavingProvider.tsx#SavingProvider": SavingProvider_4cb839849a67107bde7bfdb963e8cac1,
  "/publishing/HistoryScreen.tsx#HistoryScreen": HistoryScreen_f0f5c6642bce3fa271fd259c87cd59b1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
