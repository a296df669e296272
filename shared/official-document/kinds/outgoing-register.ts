import { composeOutgoingRegister } from '../compose-register.ts';
import { defineKind } from '../document-kind.ts';
import { outgoingRegisterSchema } from '../register-data.ts';
import { sampleOutgoingRegisters } from '../samples/registers.ts';

export const outgoingRegister = defineKind({
  id: 'outgoing-register',
  name: { vi: 'Sổ đăng ký văn bản đi', en: 'Register of outgoing documents' },
  group: 'register',
  abbreviation: null,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục IV, Mục I',
  schema: outgoingRegisterSchema,
  phrases: {},
  compose: (data) => composeOutgoingRegister(data, 'Sổ đăng ký văn bản đi'),
  samples: sampleOutgoingRegisters,
});
